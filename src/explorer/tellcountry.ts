import type { Ledger } from '../ledger/join.ts';
import { listCountryAnswers } from '../ledger/related.ts';
import { findCountrySubject } from '../ledger/subject.ts';
import { summarise, type Summary } from '../ledger/summary.ts';
import { chooseBeats } from './choosebeats.ts';
import type { MapPage } from './mappage.ts';
import { tellBeats } from './tellbeats.ts';

/** What happened in a country after a report, each with the mark of the first status that it brought, if it brought one. */
export function markAnswers(ledger: Ledger, country: string | undefined) {
	return listCountryAnswers(ledger, country).map((event) => ({
		event,
		mark: ledger.pointedAt('statuses', event)[0]?.data.mark,
	}));
}

/** What a page tells of a country. */
interface ToldCountry {
	summary: Summary;
	name: string | undefined;
	beats: ReturnType<typeof tellBeats>;
	answers: ReturnType<typeof markAnswers>;
}

/** Tells the country of a map page, or the places in none, in four lines and in beats; undefined on any other map page. */
export function tellCountry(
	ledger: Ledger,
	{ kind, places: [first] }: MapPage,
): ToldCountry | undefined {
	if (kind !== 'country' || !first) return undefined;
	const subject = findCountrySubject(ledger, first.code);
	return {
		summary: summarise(ledger, subject),
		name: first.country,
		answers: markAnswers(ledger, first.place.data.country),
		beats: tellBeats(ledger, chooseBeats(ledger, subject), subject.places),
	};
}
