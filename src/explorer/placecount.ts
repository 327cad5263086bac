import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { findNumber, listCountDays } from '../ledger/placenumber.ts';
import * as words from '../words/words.ts';
import type { CountFrom } from './wire.ts';

/** Lists the numbers of a place whose events are counted, the earliest first; none where its number is the same on each day. */
export function listCounts(ledger: Ledger, place: Entry<'places'>): CountFrom[] {
	if (!place.data.number) return [];
	return ['', ...listCountDays(ledger, place)].map((day) => {
		const number = findNumber(ledger, place, day);
		return [day, number.count, words.countUnits(number, ledger.site.unit)];
	});
}
