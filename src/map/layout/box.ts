/** A box with its sides along those of the drawing, in user units. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Whether a box is in another, edges included. */
export function isInside(box: Box, frame: Box): boolean {
	return (
		box.left >= frame.left &&
		box.top >= frame.top &&
		box.right <= frame.right &&
		box.bottom <= frame.bottom
	);
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
