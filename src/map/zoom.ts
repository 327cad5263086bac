/** What of a drawing is in view: the point of its plane in the middle, in user units, and how many times enlarged it is. */
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

/** How many times a drawing can be enlarged; places are known to about a kilometre, and beyond this it would show. */
export const MAX_ZOOM = 16;

/** The whole drawing. */
export function wholeViewport({ width, height }: Size): Viewport {
	return { x: width / 2, y: height / 2, k: 1 };
}

/** The nearest view that shows nothing outside the drawing and is neither too far nor too close. */
export function clampViewport({ x, y, k }: Viewport, { width, height }: Size): Viewport {
	const near = round(clamp(k, 1, MAX_ZOOM), 1000);
	const [left, top] = [width / 2 / near, height / 2 / near];
	return {
		x: round(clamp(x, left, width - left), 100),
		y: round(clamp(y, top, height - top), 100),
		k: near,
	};
}

/** Where a point of the plane is seen. */
export function toScreen({ x, y, k }: Viewport, size: Size, [px, py]: Point): Point {
	return [(px - x) * k + size.width / 2, (py - y) * k + size.height / 2];
}

/** The point of the plane that is seen at a point of the frame. */
export function toPlane({ x, y, k }: Viewport, size: Size, [fx, fy]: Point): Point {
	return [(fx - size.width / 2) / k + x, (fy - size.height / 2) / k + y];
}

/** Enlarge `factor` times about a point of the frame: what is seen there stays there. */
export function zoomAbout(viewport: Viewport, size: Size, at: Point, factor: number): Viewport {
	const k = clamp(viewport.k * factor, 1, MAX_ZOOM);
	const [x, y] = toPlane(viewport, size, at);
	return clampViewport(
		{ x: x - (at[0] - size.width / 2) / k, y: y - (at[1] - size.height / 2) / k, k },
		size,
	);
}

/** Move what is seen by so many user units of the frame: to the right and down. */
export function panBy({ x, y, k }: Viewport, size: Size, [right, down]: Point): Viewport {
	return clampViewport({ x: x - right / k, y: y - down / k, k }, size);
}

/** A point on a plane or in a frame. */
export type Point = readonly [x: number, y: number];

/** The nearest number that is neither less nor more. */
export function clamp(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}

function round(value: number, parts: number): number {
	return Math.round(value * parts) / parts;
}
