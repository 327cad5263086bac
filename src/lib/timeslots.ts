import { lastDay } from './date.ts';

/** The room of a week, of half a year, and of all that came before, which has its word below it. */
const WIDTH = { week: 1, half: 1.6, earlier: 4 };

/** A part of the width: what falls in it has its key, and it stands in the column of its time. */
interface Slot {
	key: string;
	time: string;
	width: number;
}

/**
 * The parts of the width of a chart of time, and which of them a day falls in: for the dates of a year or of a month, `within`, its
 * halves of months or its days; else `months` by weeks, and what came before and after them folded.
 */
export function divideTime(
	within: string,
	days: readonly string[],
	months: readonly string[],
): { slots: Slot[]; keyOf: (day: string) => string } {
	if (within.length === 7) return { slots: listDays(within), keyOf: (day: string) => day };
	if (within) return { slots: listMonths(within), keyOf: halveMonth };
	return { slots: listSlots(days, months), keyOf: (day: string) => findKey(day, months) };
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

/** The days of a month, by sevens. */
function listDays(month: string): Slot[] {
	const dayOf = (number: number) => `${month}-${String(number).padStart(2, '0')}`;
	return Array.from({ length: Number(lastDay(month).slice(8)) }, (_, i) => ({
		...{ key: dayOf(i + 1), time: dayOf(i - (i % 7) + 1), width: 1 },
	}));
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
