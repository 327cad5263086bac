/** The radius in CSS pixels of a mark for one; its area grows with the number (Bertin: size shows quantity by area). */
const RADIUS = 6;

/** The font size of labels in CSS pixels, at the smallest width of a layer. */
export const LABEL_SIZE = 12;

/**
 * Half the smallest width of a target for a finger, in CSS pixels: 24 by WCAG 2.2, 2.5.8, and a little more for
 * rounding.
 */
export const TOUCH_RADIUS = 12.25;

/** The greatest radius of the mark of a place in user units: a larger one would hide half a country. */
const MAX_RADIUS = 39;

/**
 * The radius of the mark of a place where `count` are reported, in user units; `unit` of them make a CSS pixel. Where none is
 * counted yet, the mark is that of one: what was said of the place is to be seen.
 */
export function sizePlace(count: number, unit: number): number {
	return Math.min(MAX_RADIUS, RADIUS * unit * Math.sqrt(Math.max(1, count)));
}

/** The size of the mark of a place on a drawing, `aspect` times as wide as high, in whole user units. */
export function sizeMark(
	count: number,
	aspect: number,
	unit: number,
): { r: number; halfWidth: number } {
	const r = Math.round(sizePlace(count, unit));
	return { r, halfWidth: Math.round(r * aspect) };
}

/** The number from which on marks are of the greatest size, where `unit` user units make a CSS pixel. */
export function findLargest(unit: number): number {
	return Math.ceil((MAX_RADIUS / RADIUS / unit) ** 2);
}

/**
 * The radius of the circle that a mark of radius `r` needs: a CSS pixel more, and at least `touchRadius`; all in user
 * units.
 */
export function sizeTouchArea(
	r: number,
	{ unit, touchRadius }: { unit: number; touchRadius: number },
): number {
	return Math.max(touchRadius, r + unit);
}

/** The radius of the mark of a cluster of `count` places, in the same units: it grows with the digits of the number. */
export function sizeCluster(count: number, unit: number): number {
	return (7 + 3 * String(count).length) * unit;
}
