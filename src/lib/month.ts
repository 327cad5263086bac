import { lastDay, type PartialDate } from './date.ts';

/** The number of dates in a month, and the position of the month on a line, from 0 to 1. */
export interface MonthCount {
	/** `2022-10` */
	month: string;
	share: number;
	count: number;
}

/**
 * Counts `dates` by month on a line from `first` to `last` (`YYYY-MM`), both included; other months are left out. A date
 * known only to the year counts in its December.
 */
export function countMonths(dates: PartialDate[], first: string, last: string): MonthCount[] {
	const counts = new Map<string, number>();
	for (const date of dates) {
		const month = lastDay(date).slice(0, 7);
		if (month >= first && month <= last) counts.set(month, (counts.get(month) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([month, count]) => ({ month, count, share: placeMonth(month, first, last) }));
}

/** The position of the middle of `month` on a line from the start of `first` to the end of `last`, from 0 to 1. */
export function placeMonth(month: string, first: string, last: string): number {
	return (numberOf(month) - numberOf(first) + 0.5) / (numberOf(last) - numberOf(first) + 1);
}

function numberOf(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Lists the last day of each month from that of `first` to that of `last`; of the last month, the day `last` itself. */
export function listMonths(first: string, last: string): string[] {
	const days: string[] = [];
	const [year, from] = first.split('-').map(Number) as [number, number];
	for (let month = from; ; month++) {
		// Day 0 of the following month is the last of this one. Months above 12 continue in the next year.
		const day = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
		if (day >= last) return [...days, last];
		days.push(day);
	}
}

/** The index of the month of `day` among the last days of months; the nearest index if the day is before or after all. */
export function findMonth(months: readonly string[], day: string): number {
	const at = months.findIndex((end) => end >= day);
	return at === -1 ? months.length - 1 : at;
}
