/** How high a frame must be where it is of a width, both in CSS pixels. Between two of these its height goes in a straight line. */
export interface Knot {
	width: number;
	height: number;
}

/** The narrowest frame that an embed is made for, the width from which on its height stays, and the steps between, in CSS pixels. */
const LEAST = 320;
const MOST = 1040;
const STEP = 8;

/** By how many pixels what is measured may be too little. */
const SLACK = 16;

/** How much too high a frame may be because its height goes in straight lines, in CSS pixels. */
const SPARE = 64;

/**
 * Fits the height of a frame to what an embed takes at each width, so that all of it is seen from 320 pixels on, by as
 * few straight lines as leave little room: at most `spare` pixels more than is due. From a width of `most` on its height
 * stays; what rises by no more than `flat` has one height. The widest knot comes first, and none after it is lower.
 */
export function fitHeight(
	measure: (width: number) => number,
	{ spare = SPARE, most = MOST, flat = 0 } = {},
): Knot[] {
	let [from = { width: most, height: 0 }, ...due] = listDue(measure, most);
	const knots = [from];
	while (due.length > 0) {
		const { knot, taken } = reachDown(from, due, spare);
		knots.push(knot);
		[from, due] = [knot, due.slice(taken)];
	}
	const highest = knots.at(-1)?.height ?? 0;
	if (highest - (knots[0]?.height ?? 0) <= flat) return [{ width: LEAST, height: highest }];
	// Where all wide frames are of one height, they begin with the narrowest of them.
	return knots.slice(knots.findLastIndex(({ height }) => height === knots[0]?.height));
}

/** The height that is due at each width from the greatest down: all that is taken from the next narrower one on. */
function listDue(measure: (width: number) => number, most: number): Knot[] {
	const due: Knot[] = [];
	let height = measure(most);
	for (let width = most; width >= LEAST; width -= STEP) {
		height = Math.max(height, measure(Math.max(LEAST, width - STEP)));
		due.push({ width, height: Math.ceil(height + SLACK) });
	}
	return due;
}

/** Finds the longest straight line from a knot that is nowhere too low and nowhere much too high, and how many of those due it takes. */
function reachDown(from: Knot, due: readonly Knot[], most: number): { knot: Knot; taken: number } {
	let [slope, taken, width] = [0, 0, from.width];
	for (const [i, next] of due.entries()) {
		const steeper = Math.max(slope, findSlope(from, next));
		const spare = due
			.slice(0, i + 1)
			.map((one) => from.height + steeper * (from.width - one.width) - one.height);
		if (i > 0 && Math.max(...spare) > most) break;
		[slope, taken, width] = [steeper, i + 1, next.width];
	}
	return {
		knot: { width, height: Math.ceil(from.height + slope * (from.width - width)) },
		taken,
	};
}

const findSlope = (from: Knot, to: Knot) =>
	(to.height - from.height) / Math.max(1, from.width - to.width);

/** The height of a frame of a width from 320 on, both in CSS pixels. */
export function findHeight(knots: readonly Knot[], width: number): number {
	const rises = listRises(knots).map(({ from, slope, most }) =>
		Math.min(most, Math.max(0, (from - width) * slope)),
	);
	return Math.ceil(rises.reduce((sum, rise) => sum + rise, knots[0]?.height ?? 0));
}

/**
 * Formats the height of a frame as CSS. `cqw` is a hundredth of the width of the element around it, which must be a
 * container: https://www.w3.org/TR/css-conditional-5/#container-lengths
 */
export function formatHeight(knots: readonly Knot[]): string {
	const least = knots[0]?.height ?? 0;
	const rises = listRises(knots);
	const clamp = ({ from, slope, most }: Rise, base: number) =>
		`clamp(${base}px,${Math.ceil(base + from * slope)}px - ${round(100 * slope)}cqw,${base + most}px)`;
	const [rise, ...others] = rises;
	if (rise && others.length === 0) return clamp(rise, least);
	const parts = [`${least}px`, ...rises.map((one) => clamp(one, 0))];
	return rises.length > 0 ? `calc(${parts.join(' + ')})` : `${least}px`;
}

/** Without the long tails of binary fractions. */
const round = (value: number) => Math.round(value * 100) / 100;

interface Rise {
	/** Below this width a frame becomes higher, by `slope` for each pixel that it is narrower, and by `most` in all. */
	from: number;
	slope: number;
	most: number;
}

function listRises(knots: readonly Knot[]): Rise[] {
	return knots.flatMap((knot, i) => {
		const from = knots[i - 1] ?? knot;
		const slope = Math.ceil(findSlope(from, knot) * 100) / 100;
		return slope > 0 ? { from: from.width, slope, most: knot.height - from.height } : [];
	});
}
