import type { Ledger } from '../ledger/join.ts';
import { lastDay } from '../lib/date.ts';

/** The most days that have a page each; of more, the last of each month has. */
const MAX_DAYS = 60;

/** Whether so many days saw a change that the map shows the ends of their months in place of them. */
export function isByMonth(ledger: Ledger): boolean {
	return listChanges(ledger).length > MAX_DAYS;
}

/** The days that have a page of the map each, the earliest first: those on which the status of a place changed, or the ends of their months. */
export function listDays(ledger: Ledger): string[] {
	const { updated } = ledger.site;
	const changes = listChanges(ledger);
	if (changes.length <= MAX_DAYS) return changes;
	const ends = changes.map((day) => lastDay(day.slice(0, 7)));
	return [...new Set(ends)].filter((day) => day <= updated);
}

function listChanges(ledger: Ledger): string[] {
	const days = ledger
		.all('places')
		.flatMap((place) => ledger.historyOf(place).map(({ date }) => lastDay(date)))
		.filter((day) => day <= ledger.site.updated);
	return [...new Set(days)].sort();
}
