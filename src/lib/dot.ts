/** The radius in pixels of a dot that stands for one; its area grows with the number. */
const RADIUS = 3.5;

/** The greatest radius of a dot in pixels: with its rim, half the height of a row of dots. */
const MAX_RADIUS = 12.5;

/** The number from which on dots are of the greatest size. */
export const LARGEST_DOT = Math.ceil((MAX_RADIUS / RADIUS) ** 2);

/** The radius in pixels of a dot that stands for `count`. */
export function sizeDot(count: number): number {
	return Math.min(MAX_RADIUS, RADIUS * Math.sqrt(count));
}
