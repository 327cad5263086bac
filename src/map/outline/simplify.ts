/** A point on a drawing, in user units. */
export type Point = [x: number, y: number];

/**
 * Leaves out the points of a line or ring whose triangle with their two neighbours is smaller than `minArea` square units,
 * the smallest triangle first (Visvalingam and Whyatt 1993). A line keeps its ends. A ring of which fewer than three
 * points are left becomes empty.
 */
export function simplifyLine(
	points: readonly Point[],
	isClosed: boolean,
	minArea: number,
): Point[] {
	let kept = [...points];
	for (let before = Infinity; kept.length < before;) {
		before = kept.length;
		const sizes = kept.map((_, i) => measureAt(kept, i, isClosed));
		let isLeftOut = false;
		kept = kept.filter((_, i) => {
			const own = sizes[i]!;
			const [left, right] = [sizes.at(i - 1)!, sizes[(i + 1) % sizes.length]!];
			// Of two neighbours only one is left out at a time: without it, the triangle of the other is a different one.
			isLeftOut = !isLeftOut && own < minArea && own <= left && own <= right;
			return !isLeftOut;
		});
	}
	return isClosed && kept.length < 3 ? [] : kept;
}

/** The area of the triangle of a point and its two neighbours; Infinity at the ends of a line. */
function measureAt(points: readonly Point[], i: number, isClosed: boolean): number {
	if (!isClosed && (i === 0 || i === points.length - 1)) return Infinity;
	const [[ax, ay], [bx, by], [cx, cy]] = [
		points.at(i - 1)!,
		points[i]!,
		points[(i + 1) % points.length]!,
	];
	return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
