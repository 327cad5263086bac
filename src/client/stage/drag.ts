import type { Point } from '../../map/zoom.ts';
import type { Actions } from './actions.ts';
import { pinch } from './pinch.ts';
import { locatePointer } from './pointer.ts';
import type { Stage } from './stage.ts';

/** How far a pointer may move between press and release and still click, in CSS pixels. */
const TOLERANCE = 4;

/**
 * Listens to drags with a mouse and to pinches. One finger alone scrolls the page, so it only brings a hint. d3-zoom, with the
 * selections, drags, interpolations and transitions that it stands on, would not fit into the weight of the script. What it
 * has and this has not: a glide from one viewport to another, zoom by two taps, wheels that count in lines or in pages, and
 * elements within the drawing that are themselves dragged.
 */
export function listenToDrags(stage: Stage, { showHint }: Actions): void {
	const { svg, camera } = stage;
	/** The pointers that are down, by their ids. */
	const pointers = new Map<number, Point>();
	/** Where the last pointer went down, in CSS pixels. */
	let start: Point = [0, 0];
	let isDrag = false;

	svg.addEventListener('pointerdown', (event) => {
		if (event.button !== 0) return;
		if (pointers.size === 0) isDrag = false;
		start = [event.clientX, event.clientY];
		pointers.set(event.pointerId, locatePointer(stage, event));
	});
	svg.addEventListener('pointermove', (event) => {
		const { pointerId } = event;
		// The pointer may have been released outside the drawing.
		if (!event.buttons) pointers.delete(pointerId);
		const from = pointers.get(pointerId);
		if (!from) return;
		if (pointers.size === 1 && event.pointerType === 'touch') {
			if (camera.viewport.k > 1) showHint('fingers');
			return;
		}
		isDrag ||= Math.hypot(event.clientX - start[0], event.clientY - start[1]) > TOLERANCE;
		if (!isDrag) return;
		if (!svg.hasPointerCapture(pointerId)) svg.setPointerCapture(pointerId);
		const to = locatePointer(stage, event);
		const other = [...pointers].find(([id]) => id !== pointerId)?.[1];
		pointers.set(pointerId, to);
		camera.moveSoon(pinch(camera, [from, other], [to, other]));
	});
	const release = ({ pointerId }: PointerEvent) => {
		if (pointers.delete(pointerId) && isDrag) camera.endMove();
	};
	svg.addEventListener('pointerup', release);
	svg.addEventListener('pointercancel', release);
	// The click event at the end of a drag is not meant as a click.
	svg.addEventListener(
		'click',
		(event) => {
			if (!isDrag) return;
			isDrag = false;
			event.preventDefault();
			event.stopPropagation();
		},
		true,
	);
	// A drag of the map drags no link, and a pinch does not move the page.
	svg.addEventListener('dragstart', (event) => event.preventDefault());
	svg.addEventListener(
		'touchmove',
		(event) => {
			if (event.touches.length > 1) event.preventDefault();
		},
		{ passive: false },
	);
}
