import type { PlaceState } from '../../explorer/snapshot.ts';
import type { DrawingData } from '../../explorer/wire.ts';
import type { Viewport } from '../../map/zoom.ts';
import { createElement } from '../dom.ts';
import { createCamera, type Camera } from './camera.ts';
import type { LiveMark } from './livemark.ts';
import { createMarkLayer, findFocusedKey, type MarkLayer } from './marklayer.ts';
import { createMarkSet, type MarkSet } from './markset.ts';
import { createOutline } from './outline.ts';
import { findScale } from './markscale.ts';

/** One drawing that can be enlarged and moved, with its marks. */
export interface Stage {
	/** The element around the drawing, its buttons and its card. */
	readonly root: HTMLElement;
	/** The drawing itself. */
	readonly svg: SVGSVGElement;
	/** What decides which part of the drawing is in view. */
	readonly camera: Camera;
	/** All marks, whether in view or not. */
	readonly markSet: MarkSet;
	/** The marks in view, as they are drawn. */
	readonly layer: MarkLayer;
	/** Shows these places in this viewport. What is shown already is not drawn again. */
	show(states: readonly PlaceState[], viewport: Viewport): void;
	/** Gives the focus to a mark, or to the whole map if the mark is not in view. */
	focus(mark?: LiveMark): void;
}

/** What a stage is made of. */
export interface StageOptions {
	svg: SVGSVGElement;
	/** The width of the drawing in CSS pixels; 0, if it is hidden. */
	width: number;
	/** Called when the reader has moved the drawing. */
	onMove(viewport: Viewport): void;
}

/** Creates a stage around a drawing of the page. It calls `onDraw` after each time that it has drawn. */
export function createStage(
	{ svg, width, onMove }: StageOptions,
	drawing: DrawingData,
	onDraw: () => void,
): Stage {
	const root = createElement('div', 'stage');
	root.tabIndex = -1;
	svg.before(root);
	root.append(svg);
	const outline = createOutline(svg, drawing);
	const layer = createMarkLayer(svg, root, drawing);
	const markSet = createMarkSet();
	const toPixels = (width: number) => (width || drawing.width) / drawing.width;
	let pixelsPerUnit = toPixels(width);
	let scale = findScale(drawing, pixelsPerUnit);
	let shown: readonly PlaceState[] = [];

	const focus = (mark?: LiveMark) =>
		(layer.find(mark?.key)?.element ?? root).focus({ preventScroll: true });

	const draw = () => {
		const { viewport } = camera;
		markSet.cluster(viewport.k);
		const focused = findFocusedKey(svg);
		outline.move(viewport, layer.draw(markSet.marks, viewport, scale));
		// If the mark that had the focus is gone, the focus goes to the mark that stands for its first place now.
		if (focused && !findFocusedKey(svg)) focus(markSet.findMark(focused.replace('+', '')));
		onDraw();
	};
	const camera = createCamera(drawing, draw, onMove);

	const show = (states: readonly PlaceState[], viewport: Viewport) => {
		const isNew = markSet.setPlaces(states, scale) || viewport !== camera.viewport;
		shown = states;
		camera.setViewport(viewport);
		if (isNew) draw();
	};

	new ResizeObserver(([entry]) => {
		const next = toPixels(entry?.contentRect.width ?? 0);
		if (next === pixelsPerUnit) return;
		pixelsPerUnit = next;
		scale = findScale(drawing, next);
		show(shown, camera.viewport);
	}).observe(svg);

	return { root, svg, camera, markSet, layer, show, focus };
}

/** Zooms in until a cluster comes apart. Returns false if it never does. */
export function zoomToSplit({ camera, markSet }: Stage, mark: LiveMark): boolean {
	const k = markSet.findSplitZoom(mark);
	if (k) camera.moveTo({ x: mark.x, y: mark.y, k });
	return !!k;
}
