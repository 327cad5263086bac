import type { MarkName } from './statusmark.ts';

/** The side of a cell and half its height, in the box in which the shapes of statuses are drawn: a radius is 8 there. */
const SIDE = 16;
const HALF = 9;

/** How much smaller than by itself a shape stands in its cell. */
const SCALE = 0.72;

/** A divided mark: a plate with a cell for each status of a place, side by side, and the shape of the status in it. */
interface DividedMark {
	/** The plate and the lines that divide it, as the `d` of one `<path>`. */
	plate: string;
	/** The `transform` of the shape in each cell. */
	cells: string[];
	/** Half the width of the plate. */
	halfWidth: number;
}

/** Divides the mark of a place with so many statuses. */
export function divideMark(count: number): DividedMark {
	const halfWidth = (SIDE * count) / 2;
	const lines = Array.from({ length: count - 1 }, (_, i) => {
		return `M${SIDE * (i + 1) - halfWidth}-${HALF}v${2 * HALF}`;
	});
	return {
		plate: `M-${halfWidth}-${HALF}h${2 * halfWidth}v${2 * HALF}h-${2 * halfWidth}z${lines.join('')}`,
		cells: Array.from({ length: count }, (_, i) => {
			return `translate(${SIDE * (i + 0.5) - halfWidth})scale(${SCALE})`;
		}),
		halfWidth,
	};
}

/** How many times as wide as a mark of one status that of `count` is. */
export function widenMark(count: number): number {
	return count > 1 ? divideMark(count).halfWidth / 8 : 1;
}

/**
 * The classes of the shape of a mark of one status: its colour, and whether it is weakly sourced. Of several each part has its
 * own, and what is around them none.
 */
export function classMark(
	[mark, ...others]: readonly MarkName[],
	[isWeak]: readonly boolean[],
): string[] {
	return mark && others.length === 0 ? [mark, ...(isWeak ? ['weak'] : [])] : [];
}

/** How much smaller than a status the mark of an answer is, and the room between both, in the units of marks. */
const ANSWER = 0.7;
const GAP = 1.5;

/**
 * The `transform` of the mark of an answer in a drawing with so many user units to a CSS pixel: it touches the mark of `count` statuses and of radius `r` that it
 * answers, on the side where the name, with this `text-anchor`, is not. Off it, it would be taken for a place of its own.
 */
export function placeAnswer(r: number, count: number, unit: number, anchor = 'start'): string {
	const x = r * widenMark(count) + (10.5 * ANSWER + GAP) * unit;
	return `translate(${(anchor === 'end' ? x : -x).toFixed(1)})scale(${(unit * ANSWER).toFixed(2)})`;
}
