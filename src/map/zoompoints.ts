import { clampViewport, MAX_ZOOM, clamp, type Point, type Size, type Viewport } from './zoom.ts';

/** The share of a frame within which a mark stands with room for its name. */
const INNER = 0.8;

/** What a mark costs that is cut by the frame, or without such room, against one that is in it. */
const CUT = 0.5;

/**
 * Enlarges a viewport `factor` times where most of these points of the drawing stay in view, within what was in view before.
 * Once a reader has come closer, points count the less the further they are from the middle. Of spots that are as good, it
 * takes the one nearest to the middle.
 */
export function zoomToPoints(
	viewport: Viewport,
	size: Size,
	points: readonly Point[],
	factor: number,
): Viewport {
	const k = clamp(viewport.k * factor, 1, MAX_ZOOM);
	const half = [size.width / 2 / k, size.height / 2 / k] as const;
	const reach = [
		Math.max(0, size.width / 2 / viewport.k - half[0]),
		Math.max(0, size.height / 2 / viewport.k - half[1]),
	] as const;
	const offsets = points.map(([x, y]): Point => [x - viewport.x, y - viewport.y]);
	const isIn = ([x, y]: Point, [atX, atY]: Point, share: number) =>
		Math.abs(x - atX) <= half[0] * share && Math.abs(y - atY) <= half[1] * share;
	const weigh = ([x, y]: Point) =>
		viewport.k > 1 ? 1 / (1 + (x / half[0]) ** 2 + (y / half[1]) ** 2) : 1;
	const keepWithin = ([x, y]: Point): Point => [
		clamp(x, -reach[0], reach[0]),
		clamp(y, -reach[1], reach[1]),
	];
	const spots = [[0, 0] as Point, ...offsets.map(keepWithin)].map((spot) => {
		const seen = offsets.filter((offset) => isIn(offset, spot, 2 - INNER));
		const near = seen.filter((offset) => isIn(offset, spot, INNER));
		const sum = (some: Point[]) => some.reduce((total, offset) => total + weigh(offset), 0);
		const value = sum(near) - CUT * (sum(seen) - sum(near));
		return { value, distance: Math.hypot(...spot), near };
	});
	const [best] = spots.sort((a, b) => b.value - a.value || a.distance - b.distance);
	const [x, y] = keepWithin(findMiddle(best?.near ?? []));
	return clampViewport({ x: viewport.x + x, y: viewport.y + y, k }, size);
}

/** The middle of the box about some points; with none, where all is measured from. */
function findMiddle(points: readonly Point[]): Point {
	if (points.length === 0) return [0, 0];
	const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
	return [middle(points.map(([x]) => x)), middle(points.map(([, y]) => y))];
}
