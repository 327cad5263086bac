/** The part of a drawing that is in view: `x`, `y` is the point in its middle, in user units; `k` is the enlargement. */
export interface Viewport {
	x: number;
	y: number;
	k: number;
}

/** The size of a drawing in user units. */
export interface Size {
	width: number;
	height: number;
}

/** The largest enlargement. Positions are exact to about a kilometre; a larger map would show that they are not exact. */
export const MAX_ZOOM = 16;

/** The viewport that shows the whole drawing. */
export function wholeViewport({ width, height }: Size): Viewport {
	return { x: width / 2, y: height / 2, k: 1 };
}

/** The nearest viewport that shows nothing outside the drawing, with an enlargement from 1 to MAX_ZOOM. */
export function clampViewport({ x, y, k }: Viewport, { width, height }: Size): Viewport {
	const zoom = round(clamp(k, 1, MAX_ZOOM), 1000);
	const [left, top] = [width / 2 / zoom, height / 2 / zoom];
	return {
		x: round(clamp(x, left, width - left), 100),
		y: round(clamp(y, top, height - top), 100),
		k: zoom,
	};
}

/** Whether two viewports show the same. */
export function isSameViewport(a: Viewport, b: Viewport): boolean {
	return a.x === b.x && a.y === b.y && a.k === b.k;
}

/** The point of the frame at which a point of the drawing is seen. */
export function toScreen({ x, y, k }: Viewport, size: Size, [px, py]: Point): Point {
	return [(px - x) * k + size.width / 2, (py - y) * k + size.height / 2];
}

/** The point of the drawing that is seen at a point of the frame. */
export function toPlane({ x, y, k }: Viewport, size: Size, [fx, fy]: Point): Point {
	return [(fx - size.width / 2) / k + x, (fy - size.height / 2) / k + y];
}

/** Enlarges a viewport `factor` times about a point of the frame, at which the same point of the drawing remains. */
export function zoomAbout(viewport: Viewport, size: Size, at: Point, factor: number): Viewport {
	const k = clamp(viewport.k * factor, 1, MAX_ZOOM);
	const [x, y] = toPlane(viewport, size, at);
	return clampViewport(
		{ x: x - (at[0] - size.width / 2) / k, y: y - (at[1] - size.height / 2) / k, k },
		size,
	);
}

/** Moves the drawing behind the frame to the right and down, by user units of the frame. */
export function panBy({ x, y, k }: Viewport, size: Size, [right, down]: Point): Viewport {
	return clampViewport({ x: x - right / k, y: y - down / k, k }, size);
}

/** A point of a drawing or of its frame, in user units. */
export type Point = readonly [x: number, y: number];

/** The number from `min` to `max` that is nearest to `value`. */
export function clamp(value: number, min: number, max: number): number {
	return Math.min(Math.max(value, min), max);
}

function round(value: number, parts: number): number {
	return Math.round(value * parts) / parts;
}
