import type { Ledger } from '../ledger/join.ts';
import { lastDay } from '../lib/date.ts';
import { scaleTime, type TimeScale } from './timescale.ts';

/** The largest number of days that have a map page each; with more days, the end of each month has one. */
const MAX_DAYS = 60;

/** Whether statuses changed on more than MAX_DAYS days, so that the ends of months have map pages in place of days. */
export function isByMonth(ledger: Ledger): boolean {
	return listChangeDays(ledger).length > MAX_DAYS;
}

/**
 * Lists the days that have a map page, the earliest first: those on which a status changed, or the ends of their
 * months.
 */
export function listDays(ledger: Ledger): string[] {
	const days = listChangeDays(ledger);
	if (days.length <= MAX_DAYS) return days;
	const ends = days.map((day) => lastDay(day.slice(0, 7)));
	return [...new Set(ends)].filter((day) => day <= ledger.site.updated);
}

/** Places the days at which the slider of time stops: those of listDays(), and the day of the site’s facts. */
export function scaleStops(ledger: Ledger): TimeScale {
	return scaleTime([...new Set([...listDays(ledger), ledger.site.updated])]);
}

/** Finds the day of the first event of all, whether or not a place was reported by then. */
export function findFirstDay(ledger: Ledger): string {
	const { updated } = ledger.site;
	const days = ledger.all('events').map(({ data }) => lastDay(data.date));
	return [...days, updated].sort()[0] ?? updated;
}

/** Lists the days on which the status of a place changed, up to the day of the site’s facts. */
function listChangeDays(ledger: Ledger): string[] {
	const days = ledger
		.all('places')
		.flatMap((place) => ledger.historyOf(place).map(({ date }) => lastDay(date)))
		.filter((day) => day <= ledger.site.updated);
	return [...new Set(days)].sort();
}
