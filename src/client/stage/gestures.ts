import { panBy, zoomAbout, type Point, type Size, type Viewport } from '../../map/zoom.ts';
import type { Stage } from './stage.ts';
import type { Hint } from './tools.ts';

/** How far a pointer may stray in CSS pixels and still have clicked. */
const STRAY = 4;

/**
 * Wheel, drag, pinch and double click. Scrolling the page is never caught: the wheel needs a key held,
 * and a finger alone scrolls; where a reader may have meant the map, `hint` says how to move it.
 */
export function listenToPointers(stage: Stage, moveEnd: () => void, hint: (of: Hint) => void) {
	const { svg } = stage;
	const held = new Map<number, Point>();
	let start: Point = [0, 0];
	let dragged = false;

	/** Where a pointer is, in user units of the frame. */
	const at = ({ clientX, clientY }: MouseEvent): Point => {
		const { left, top } = svg.getBoundingClientRect();
		return [(clientX - left) / stage.pixel, (clientY - top) / stage.pixel];
	};

	svg.addEventListener('pointerdown', (event) => {
		if (event.button !== 0) return;
		if (held.size === 0) dragged = false;
		start = at(event);
		held.set(event.pointerId, start);
	});
	svg.addEventListener('pointermove', (event) => {
		// It may have been let go outside.
		if (!event.buttons) held.delete(event.pointerId);
		const from = held.get(event.pointerId);
		if (!from) return;
		const to = at(event);
		if (held.size === 1 && event.pointerType === 'touch') {
			if (stage.viewport.k > 1) hint('fingers');
			return;
		}
		dragged ||= Math.hypot(to[0] - start[0], to[1] - start[1]) * stage.pixel > STRAY;
		if (!dragged) return;
		if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
		const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
		held.set(event.pointerId, to);
		const { viewport, size } = stage;
		const moved = panBy(viewport, size, [to[0] - from[0], to[1] - from[1]]);
		stage.move(other ? pinch(viewport, size, [from, other], [to, other]) : moved);
	});
	const release = (event: PointerEvent) => {
		if (held.delete(event.pointerId) && dragged) moveEnd();
	};
	svg.addEventListener('pointerup', release);
	svg.addEventListener('pointercancel', release);
	// The end of a drag is no click, and a drag of the map is no drag of a link.
	svg.addEventListener(
		'click',
		(event) => {
			if (!dragged) return;
			dragged = false;
			event.preventDefault();
			event.stopPropagation();
		},
		true,
	);
	svg.addEventListener('dragstart', (event) => event.preventDefault());
	svg.addEventListener('dblclick', (event) => {
		event.preventDefault();
		stage.zoom(event.shiftKey ? 0.5 : 2, at(event));
		moveEnd();
	});
	// Two fingers move the map, and not the page.
	svg.addEventListener(
		'touchmove',
		(event) => {
			if (event.touches.length > 1) event.preventDefault();
		},
		{ passive: false },
	);
	svg.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey && !event.metaKey) return hint('wheel');
			event.preventDefault();
			// 240 pixels double the size. (Who doesn’t ask for the unit is given pixels.)
			const factor = 2 ** (-event.deltaY / 240);
			stage.move(zoomAbout(stage.viewport, stage.size, at(event), factor));
			moveEnd();
		},
		{ passive: false },
	);
}

/** What was seen at two points is seen at two others afterwards, as nearly as can be without turning. */
function pinch(
	viewport: Viewport,
	size: Size,
	[a, b]: [Point, Point],
	[c, d]: [Point, Point],
): Viewport {
	const middle = ([x, y]: Point, [u, v]: Point): [number, number] => [(x + u) / 2, (y + v) / 2];
	const apart = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v) || 1;
	const [from, to] = [middle(a, b), middle(c, d)];
	const moved = panBy(viewport, size, [to[0] - from[0], to[1] - from[1]]);
	return zoomAbout(moved, size, to, apart(c, d) / apart(a, b));
}
