/** The length of the scale of time. */
export const SCALE = 1000;

/** The longest time between two days that is drawn as it is, in days. A longer one is folded to it. */
const FOLD = 90;

/** The shortest time between two days that is drawn, in days: marks of one day stand side by side. */
const LEAST = 1;

/** The room of a year beside the scale, and how far the next one is from it: on the narrowest scale, of 160 pixels, and on one of 272. */
const YEAR = { narrow: 194, wide: 114 };

/** From where on a year ends at its day: in the middle of it, it would reach beyond the scale. */
const END = 0.95 * SCALE;

const DAY = 86_400_000;

/** Where days stand on a line from 0 to SCALE. */
export interface TimeScale {
	/** The position of each day. */
	at: number[];
	/** The middle of each stretch that is folded. */
	folds: number[];
	/** The years, each at the first of its days. Those without room are left out. */
	years: Year[];
}

/** A year beside the scale. */
interface Year {
	year: string;
	at: number;
	/** Which part of it stands at its day. */
	anchor: 'start' | 'middle' | 'end';
	/** Whether there is room for it on a wide scale alone. */
	isWide: boolean;
}

/**
 * Places days (`YYYY-MM-DD`, in order) on a line. The line is compressed, so that days that follow each other can be told
 * apart: two days are as far apart as the square root of the time between them, no nearer than that of LEAST, and no further
 * than that of FOLD.
 */
export function scaleTime(days: readonly string[]): TimeScale {
	const gaps = days.map((day, i) => (Date.parse(day) - Date.parse(days[i - 1] ?? day)) / DAY);
	const widths = gaps.map((gap, i) =>
		i > 0 ? Math.sqrt(Math.min(Math.max(gap, LEAST), FOLD)) : 0,
	);
	const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
	let passed = 0;
	const stops = days.map((day, i) => {
		const before = passed;
		passed += ((widths[i] ?? 0) / whole) * SCALE;
		return { year: day.slice(0, 4), at: Math.round(passed), middle: (before + passed) / 2 };
	});
	const firsts = stops.filter(({ year }, i) => year !== stops[i - 1]?.year);
	return {
		at: stops.map(({ at }) => at),
		folds: stops.flatMap(({ middle }, i) => ((gaps[i] ?? 0) > FOLD ? Math.round(middle) : [])),
		years: placeYears(firsts),
	};
}

/** Places the years for which there is room: the first and the last before those between, on a narrow scale before a wide one. */
function placeYears(firsts: readonly { year: string; at: number }[]): Year[] {
	const placed: Year[] = [];
	const [first, ...others] = firsts;
	const last = others.pop();
	for (const width of [YEAR.narrow, YEAR.wide])
		for (const one of [first, last, ...others]) {
			if (!one || placed.some(({ year }) => year === one.year)) continue;
			const { year, at } = one;
			const anchor = at === 0 ? 'start' : at > END ? 'end' : 'middle';
			const next: Year = { year, at, anchor, isWide: width === YEAR.wide };
			const isFree = placed.every((other) => !touches(next, other, width));
			if (isFree) placed.push(next);
		}
	return placed.sort((a, b) => a.at - b.at);
}

function touches(a: Year, b: Year, width: number): boolean {
	return Math.abs(findMiddle(a, width) - findMiddle(b, width)) < width;
}

function findMiddle({ at, anchor }: Year, width: number): number {
	return at + { start: 0.5, middle: 0, end: -0.5 }[anchor] * width;
}
