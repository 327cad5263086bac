import { lastDay, type PartialDate } from './date.ts';
import { tally } from './tally.ts';
import { formatMonth, numberMonth } from './month.ts';
import { divideTime } from './timeslots.ts';

/** A stretch of time in a chart, from one share of its width to another. */
interface TimeColumn {
	/** A month, a year that is folded, or all that came before, which is `earlier`; of one month, the first of seven days. */
	time: string;
	from: number;
	to: number;
}

/** Where dates stand in a chart of time. */
export interface TimeChart {
	columns: TimeColumn[];
	/** The share of the width at which each date stands: the middle of its week, or of its half of a month or of a year. */
	at: number[];
	/** The months with half of the dates, or with most of those of a year; drawn by weeks where years are folded. */
	months: string[];
}

/** The largest number of months that are drawn by weeks. */
const MOST_MONTHS = 6;

/** The share of a year’s dates that is most of them. */
const MOST_OF_YEAR = 0.75;

/**
 * Lays dates out so that the months in which most happened are wide and all others are folded: the shortest run of months
 * with half of the dates is drawn by weeks, each later year in two halves, and what came before in one column. A date stands
 * at the last day that it allows. If all dates are of one year, `within`, its twelve months are alike, each in two halves; if of
 * one month, its days are.
 */
export function layOutTime(dates: readonly PartialDate[], within = ''): TimeChart {
	const days = dates.map(lastDay);
	const months = findBusiest(
		days.map((day) => day.slice(0, 7)),
		within ? MOST_OF_YEAR : 0.5,
	);
	const { slots, keyOf } = divideTime(within, days, months);
	const whole = slots.reduce((sum, { width }) => sum + width, 0);
	let passed = 0;
	const placed = slots.map((slot) => {
		const from = passed / whole;
		passed += slot.width;
		return { ...slot, from, to: passed / whole };
	});
	const middles = new Map(placed.map(({ key, from, to }) => [key, (from + to) / 2]));
	return {
		columns: [...Map.groupBy(placed, ({ time }) => time)].map(([time, some]) => ({
			time,
			from: some[0]?.from ?? 0,
			to: some.at(-1)?.to ?? 1,
		})),
		at: days.map((day) => middles.get(keyOf(day)) ?? 0),
		months,
	};
}

/** The shortest run of months with this share of `all`, of runs of one length the fullest, then the earliest. */
function findBusiest(all: readonly string[], share: number): string[] {
	const numbers = all.map(numberMonth).sort((a, b) => a - b);
	const [first = 0] = numbers;
	const last = numbers.at(-1) ?? first;
	for (let length = 1; length <= MOST_MONTHS; length++) {
		const starts = Array.from({ length: last - first + 1 }, (_, i) => first + i);
		const count = (start: number) =>
			numbers.filter((month) => month >= start && month < start + length).length;
		const best = starts.reduce((a, b) => (count(b) > count(a) ? b : a), first);
		if (count(best) >= share * numbers.length || length === MOST_MONTHS)
			return Array.from({ length }, (_, i) => formatMonth(best + i));
	}
	return [];
}

/** How many dates of a month fall in which seven days, by the first of these, the fullest first; those without a day in none. */
export function countWeeks(dates: readonly PartialDate[]): [first: string, count: number][] {
	const days = dates.filter(({ length }) => length === 10);
	const firstOf = (day: string) => 7 * Math.floor((Number(day.slice(8)) - 1) / 7) + 1;
	return tally(days.map((day) => `${day.slice(0, 8)}${String(firstOf(day)).padStart(2, '0')}`));
}

/** Counts for each of `at` how many before it stand at the same share: how high it lies on a heap. */
export function heapUp(at: readonly number[]): number[] {
	const heights = new Map<number, number>();
	return at.map((share) => {
		const height = heights.get(share) ?? 0;
		heights.set(share, height + 1);
		return height;
	});
}
