import type { Ledger } from '../ledger/join.ts';
import { findCountrySubject } from '../ledger/subject.ts';
import { summarise, type Summary } from '../ledger/summary.ts';
import { chooseBeats } from './choosebeats.ts';
import type { MapPage } from './mappage.ts';
import { tellBeats } from './tellbeats.ts';

/** Tells the country of a map page, or the places in none, in four lines and in beats; undefined on any other map page. */
export function tellCountry(
	ledger: Ledger,
	{ kind, places: [first] }: MapPage,
): { summary: Summary; name: string | undefined; beats: ReturnType<typeof tellBeats> } | undefined {
	if (kind !== 'country' || !first) return undefined;
	const subject = findCountrySubject(ledger, first.code);
	return {
		summary: summarise(ledger, subject),
		name: first.country,
		beats: tellBeats(ledger, chooseBeats(ledger, subject), subject.places),
	};
}
