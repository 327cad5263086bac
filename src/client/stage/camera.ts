import { clampViewport, panBy, toScreen, wholeViewport, zoomAbout } from '../../map/zoom.ts';
import type { Point, Size, Viewport } from '../../map/zoom.ts';

/** What decides which part of a drawing is in view. */
export interface Camera {
	/** The size of the drawing in user units. */
	readonly size: Size;
	/** The part of the drawing that is in view. */
	readonly viewport: Viewport;
	/** Takes a viewport as it is, and draws nothing. */
	setViewport(viewport: Viewport): void;
	/** Shows the nearest possible viewport at once, and ends the move. */
	moveTo(viewport: Viewport): void;
	/** Shows the nearest possible viewport with the next frame. Of several before that frame, only the last is drawn. */
	moveSoon(viewport: Viewport): void;
	/** Ends a move of several frames. */
	endMove(): void;
	/** Enlarges the drawing about a point of the frame, or about its middle. */
	zoom(factor: number, at?: Point): void;
	/** Moves the drawing to the right and down, by shares of its size. */
	pan(right: number, down: number): void;
	/** Returns where a point of the plane is seen, in user units of the frame. */
	toScreen(point: { x: number; y: number }): Point;
}

/** Creates the camera of a drawing, which first shows the whole of it. It calls `draw` to show a viewport, and `onMove` when a move has ended. */
export function createCamera(
	size: Size,
	draw: () => void,
	onMove: (viewport: Viewport) => void,
): Camera {
	let viewport = wholeViewport(size);
	let frame = 0;
	const endMove = () => onMove(viewport);
	const moveTo = (next: Viewport) => {
		viewport = clampViewport(next, size);
		draw();
		endMove();
	};
	return {
		size,
		get viewport() {
			return viewport;
		},
		setViewport(next) {
			viewport = next;
		},
		moveTo,
		endMove,
		moveSoon(next) {
			viewport = clampViewport(next, size);
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				draw();
			});
		},
		zoom: (factor, at = [size.width / 2, size.height / 2]) =>
			moveTo(zoomAbout(viewport, size, at, factor)),
		pan: (right, down) => moveTo(panBy(viewport, size, [right * size.width, down * size.height])),
		toScreen: ({ x, y }) => toScreen(viewport, size, [x, y]),
	};
}
