import { panBy, zoomAbout, type Point, type Size, type Viewport } from '../../map/zoom.ts';

/** One finger or two, in user units of the frame. */
export type Fingers = readonly [Point, (Point | undefined)?];

/**
 * Returns the viewport after fingers have moved over a drawing. What was under them stays under them, as far as it can
 * without a rotation. One finger, or a mouse, moves the drawing and does not enlarge it.
 */
export function pinch(
	{ viewport, size }: { viewport: Viewport; size: Size },
	from: Fingers,
	to: Fingers,
): Viewport {
	const [startX, startY] = findMiddle(from);
	const middle = findMiddle(to);
	const moved = panBy(viewport, size, [middle[0] - startX, middle[1] - startY]);
	return zoomAbout(moved, size, middle, findDistance(to) / findDistance(from));
}

function findMiddle([[x, y], [u, v] = [x, y]]: Fingers): Point {
	return [(x + u) / 2, (y + v) / 2];
}

function findDistance([[x, y], [u, v] = [x, y]]: Fingers): number {
	return Math.hypot(x - u, y - v) || 1;
}
