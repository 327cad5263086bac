import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createFinder } from '../../src/search/finder.ts';
import type { Result } from '../../src/search/result.ts';
import { toRecord } from '../../src/lib/url.ts';
import { idleWords } from '../../src/words/en.ts';
import type { Entry } from './ledger.ts';
import { listFiles } from './pages.ts';

/** Everything that the search of the built site finds. */
export const results: Result[] = listFiles(inject('site'))
	.filter((file) => /^search\/records-\d+\.json$/.test(file))
	.flatMap((file) => JSON.parse(readFileSync(join(inject('site'), file), 'utf8')));

/** Searches as a browser does. */
export const find = await createFinder(results, new Set(idleWords.split(' ')));

/** The result of a record. */
export function resultOf({ collection, id }: Entry): Result {
	const found = results.find(({ address }) => address.endsWith(toRecord(collection, id)));
	if (!found) throw new Error(`the search does not know ${collection}/${id}`);
	return found;
}
