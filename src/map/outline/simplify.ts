/** A point on a drawing, in user units. */
export type Point = [x: number, y: number];

/**
 * Leave out the points of a line or ring that make least of a difference: those whose triangle with the two beside them
 * is smaller than `area`, the smallest first (Visvalingam and Whyatt 1993). The ends of a line stay; of a ring too small
 * to be seen, nothing does.
 */
export function simplifyLine(points: readonly Point[], closed: boolean, area: number): Point[] {
	let kept = [...points];
	for (let before = Infinity; kept.length < before;) {
		before = kept.length;
		const sizes = kept.map((_, i) => measureAt(kept, i, closed));
		let last = false;
		kept = kept.filter((_, i) => {
			const own = sizes[i]!;
			const [left, right] = [sizes.at(i - 1)!, sizes[(i + 1) % sizes.length]!];
			// Of two neighbours only one goes at a time: what the other makes of a difference depends on it.
			last = !last && own < area && own <= left && own <= right;
			return !last;
		});
	}
	return closed && kept.length < 3 ? [] : kept;
}

/** The area of the triangle that a point makes with the two beside it; no end of a line makes one. */
function measureAt(points: readonly Point[], i: number, closed: boolean): number {
	if (!closed && (i === 0 || i === points.length - 1)) return Infinity;
	const [[ax, ay], [bx, by], [cx, cy]] = [
		points.at(i - 1)!,
		points[i]!,
		points[(i + 1) % points.length]!,
	];
	return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
