/** The radius in CSS pixels of a mark for one; its area grows with the number (Bertin: size shows quantity by area). */
const RADIUS = 6;

/** The size of labels in CSS pixels, at the least width of a layer. */
export const LABEL_SIZE = 12;

/** The least room for a finger, as a radius in CSS pixels (WCAG 2.2, 2.5.8). */
export const TOUCH_RADIUS = 12.25;

/** The radius of the mark of a place where `count` are reported, in units of which `unit` make a CSS pixel. */
export function sizePlace(count: number, unit: number): number {
	return RADIUS * unit * Math.sqrt(count);
}

/** The radius of the room that a mark of radius `r` needs: a CSS pixel of air about it, and at least `reach`. */
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
