import { remember } from '../ledger/reads/remember.ts';
import { isWithin, type LonLat } from '../lib/bounds.ts';
import { boundDensest } from '../map/densest.ts';
import type { Frame } from '../map/projection.ts';
import * as words from '../words/words.ts';

/** The part of the world that the site draws large, with the positions of its places on all days. */
export interface Region extends Frame {
	title: string;
}

/** Finds the region: what the editor says, or else the part of the world with most places. */
export const findRegion = remember('region', (ledger): Region => {
	const { title = words.mainArea, bounds: given } = ledger.site.focus ?? {};
	const all = ledger.all('places').map(({ data }): LonLat => data.position);
	const bounds = given ?? boundDensest(all);
	return { title, bounds, positions: all.filter((position) => isWithin(position, bounds)) };
});
