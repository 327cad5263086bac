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
