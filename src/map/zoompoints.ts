import { clampViewport, MAX_ZOOM, clamp, type Point, type Size, type Viewport } from './zoom.ts';

/** The share of a frame within which a mark stands with room for its name. */
const INNER = 0.8;

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
	const [width, height] = [size.width / 2 / k, size.height / 2 / k];
	const closer = k / viewport.k - 1;
	const offsets = points.map(([x, y]): Point => [x - viewport.x, y - viewport.y]);
	const spots = [[0, 0] as const, ...offsets].map(([x, y]) => {
		const spot = [
			clamp(x, -width * closer, width * closer),
			clamp(y, -height * closer, height * closer),
		] as const;
		let value = 0;
		for (const [left, top] of offsets)
			if (Math.abs(left - spot[0]) <= width * INNER && Math.abs(top - spot[1]) <= height * INNER)
				value += viewport.k > 1 ? 1 / (1 + (left / width) ** 2 + (top / height) ** 2) : 1;
		return { spot, value, distance: Math.hypot(...spot) };
	});
	const [best] = spots.sort((a, b) => b.value - a.value || a.distance - b.distance);
	const [x, y] = best?.spot ?? [0, 0];
	return clampViewport({ x: viewport.x + x, y: viewport.y + y, k }, size);
}
