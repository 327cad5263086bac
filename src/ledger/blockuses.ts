import { tally } from '../lib/tally.ts';
import { listBlocks } from './body.ts';
import type { Ledger } from './join.ts';

/** In how many stories each block stands, by its name; those that stand in none are left out. */
export function countBlockUses(ledger: Ledger): Map<string, number> {
	const names = ledger
		.all('stories')
		.flatMap(({ body = '' }) => [...new Set(listBlocks(body).map(({ name }) => name))]);
	return new Map(tally(names));
}
