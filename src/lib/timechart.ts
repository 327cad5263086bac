import { lastDay, type PartialDate } from './date.ts';
import { formatMonth, numberMonth } from './month.ts';

/** A stretch of time in a chart, from one share of its width to another. */
interface TimeColumn {
	/** A month, a year that is folded, or all that came before, which is `earlier`. */
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

/** The room of a week, of half a year, and of all that came before, which has its word below it. */
const WIDTH = { week: 1, half: 1.6, earlier: 4 };

/**
 * Lays dates out so that the months in which most happened are wide and all others are folded: the shortest run of months
 * with half of the dates is drawn by weeks, each later year in two halves, and what came before in one column. A date stands
 * at the last day that it allows. If all dates are of one `year`, its twelve months are alike, each in two halves.
 */
export function layOutTime(dates: readonly PartialDate[], year?: string): TimeChart {
	const days = dates.map(lastDay);
	const months = findBusiest(
		days.map((day) => day.slice(0, 7)),
		year ? MOST_OF_YEAR : 0.5,
	);
	const slots = year ? listMonths(year) : listSlots(days, months);
	const keyOf = (day: string) => (year ? halveMonth(day) : findKey(day, months));
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

interface Slot {
	key: string;
	time: string;
	width: number;
}

function listSlots(days: readonly string[], months: readonly string[]): Slot[] {
	const [start = ''] = months;
	const end = months.at(-1) ?? start;
	const later = days.filter((day) => day.slice(0, 7) > end).map((day) => Number(day.slice(0, 4)));
	const firstYear = Number(end.slice(0, 4)) + (end.endsWith('-12') ? 1 : 0);
	const years = Array.from(
		{ length: Math.max(0, ...later) - firstYear + 1 || 0 },
		(_, i) => firstYear + i,
	);
	return [
		...(days.some((day) => day.slice(0, 7) < start)
			? [{ key: 'earlier', time: 'earlier', width: WIDTH.earlier }]
			: []),
		...months.flatMap((time) =>
			[0, 1, 2, 3].map((week) => ({ key: `${time} ${week}`, time, width: WIDTH.week })),
		),
		...(later.length > 0 ? years : []).flatMap((year) =>
			[0, 1]
				// The half before the weeks of the same year lies before them.
				.filter((half) => `${year}-${half === 0 ? '06' : '12'}` > end)
				.map((half) => ({ key: `${year} ${half}`, time: String(year), width: WIDTH.half })),
		),
	];
}

/** The months of a year in two halves each. */
function listMonths(year: string): Slot[] {
	return Array.from({ length: 24 }, (_, i) => {
		const time = `${year}-${String(Math.floor(i / 2) + 1).padStart(2, '0')}`;
		return { key: `${time} ${i % 2}`, time, width: 1 };
	});
}

function halveMonth(day: string): string {
	return `${day.slice(0, 7)} ${day.slice(8) > '15' ? 1 : 0}`;
}

function findKey(day: string, months: readonly string[]): string {
	const month = day.slice(0, 7);
	if (month < (months[0] ?? '')) return 'earlier';
	if (months.includes(month))
		return `${month} ${Math.min(3, Math.floor((Number(day.slice(8)) - 1) / 7))}`;
	return `${day.slice(0, 4)} ${month.slice(5) > '06' ? 1 : 0}`;
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
