/** The length of the scale of time. */
export const SCALE = 1000;

/** The longest time between two days that is drawn as it is, in days. A longer one is folded to it. */
const FOLD = 90;

/** How far the years beside the scale are apart, at the least: as wide as one is on a scale of 250 pixels. */
const YEAR = 110;

const DAY = 86_400_000;

/** Where days stand on a line from 0 to SCALE. */
export interface TimeScale {
	/** The position of each day. */
	at: number[];
	/** The middle of each stretch that is folded. */
	folds: number[];
	/** The years, each at the first of its days. Those without room are left out. */
	years: { year: string; at: number }[];
}

/**
 * Places days (`YYYY-MM-DD`, in order) on a line. The line is compressed, so that days that follow each other can be told
 * apart: two days are as far apart as the square root of the time between them, and no further than that of FOLD.
 */
export function scaleTime(days: readonly string[]): TimeScale {
	const gaps = days.map((day, i) => (Date.parse(day) - Date.parse(days[i - 1] ?? day)) / DAY);
	const widths = gaps.map((gap) => Math.sqrt(Math.min(gap, FOLD)));
	const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
	let passed = 0;
	const stops = days.map((day, i) => {
		const before = passed;
		passed += ((widths[i] ?? 0) / whole) * SCALE;
		return { year: day.slice(0, 4), at: Math.round(passed), middle: (before + passed) / 2 };
	});
	const years = stops
		.filter(({ year }, i) => year !== stops[i - 1]?.year)
		.reduce<TimeScale['years']>((placed, { year, at }) => {
			const last = placed.at(-1);
			return last && at - last.at < YEAR ? placed : [...placed, { year, at }];
		}, []);
	return {
		at: stops.map(({ at }) => at),
		folds: stops.flatMap(({ middle }, i) => ((gaps[i] ?? 0) > FOLD ? Math.round(middle) : [])),
		years,
	};
}
