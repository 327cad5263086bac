import type { PlaceState } from '../../explorer/placestate.ts';
import type { DrawingData, MapData } from '../../explorer/wire.ts';
import { isSameViewport, type Viewport } from '../../map/zoom.ts';
import { requireValue } from '../require.ts';
import { isSame } from '../same.ts';
import { createCamera, type Camera } from './camera.ts';
import type { LiveMark } from './livemark.ts';
import { createMarkLayer, findFocusedKey, type MarkLayer } from './marklayer.ts';
import { createMarkSet, type MarkSet } from './markset.ts';
import { createOutline } from './outline.ts';

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
	/** Shows these places in this viewport, with rings about those in `turned`. What is shown already is not drawn again. */
	show(states: readonly PlaceState[], viewport: Viewport, turned: ReadonlySet<string>): void;
	/** Gives the focus to a mark, or to the whole map if the mark is not in view. */
	focus(mark?: LiveMark): void;
}

/** What a stage is made of. */
export interface StageOptions {
	svg: SVGSVGElement;
	/** Which of its layers is seen, as findShownLayer() found it before anything was added to the page. */
	shown: number;
	data: MapData;
	/** The places that the page drew, and which of them have rings. */
	states: readonly PlaceState[];
	turned: ReadonlySet<string>;
	/** Called when the reader has moved the drawing. */
	onMove(viewport: Viewport): void;
}

/**
 * Creates a stage around a drawing of the page. It takes over what the page drew: before marks or the layer are asked for,
 * nothing is made. It calls `onDraw` after each time that it has drawn.
 */
export function createStage(
	{ svg, shown, data, onMove, ...drawn }: StageOptions,
	drawing: DrawingData,
	onDraw: () => void,
): Stage {
	const root = requireValue(svg.parentElement);
	root.className = 'stage';
	root.tabIndex = -1;
	const own = data.places.filter(({ on }) => data.drawings[on] === drawing);
	const markSet = createMarkSet(drawing, own);
	const outline = createOutline(svg, drawing);
	const camera = createCamera(drawing, () => draw(), onMove);
	const layers: (MarkLayer | undefined)[] = [];
	const drawnLooks = listLooks(drawn.states);
	let { states, turned } = drawn;
	/** Whether the places look as the page drew them, and whether anything was drawn since. */
	let [isAsDrawn, isDrawn] = [true, false];
	let layer = takeLayer(shown);
	let scale = { index: shown, unit: layer.unit };

	/** Makes a layer the one that moves. */
	function takeLayer(index: number): MarkLayer {
		const found = (layers[index] ??= createMarkLayer(
			requireValue(svg.querySelectorAll('.layer')[index]),
			root,
			drawing,
			data,
		));
		for (const one of layers) one?.setLive(one === found);
		return found;
	}

	const focus = (mark?: LiveMark) =>
		(layer.find(mark?.key)?.element ?? root).focus({ preventScroll: true });

	function draw(): void {
		isDrawn = true;
		const { viewport } = camera;
		markSet.setPlaces(states, scale);
		markSet.arrange(viewport.k);
		const focused = findFocusedKey(svg);
		const taken = layer.draw(markSet.marks, viewport, turned);
		outline.move(viewport, taken, isAsDrawn);
		// If the mark that had the focus is gone, the focus goes to the mark that stands for its first place now.
		if (focused && !findFocusedKey(svg)) focus(markSet.findMark(focused.replace('+', '')));
		onDraw();
	}
	/** Makes what was not made yet, as it stands on the page. */
	const wake = () => {
		if (!isDrawn) draw();
	};

	const show: Stage['show'] = (next, viewport, nextTurned) => {
		const isMoved = !isSameViewport(viewport, camera.viewport);
		if (isDrawn && !isMoved && isSame(next, states) && isSame([...nextTurned], [...turned])) return;
		states = next;
		turned = nextTurned;
		isAsDrawn = listLooks(states) === drawnLooks;
		camera.setViewport(viewport);
		draw();
	};

	let width = 0;
	new ResizeObserver(([entry]) => {
		const next = entry?.contentRect.width ?? 0;
		const isFirst = width === 0;
		width = next;
		if (isFirst || next === 0) return;
		const index = findShownLayer(svg);
		if (index === scale.index) return isDrawn ? onDraw() : undefined;
		layer = takeLayer(index);
		scale = { index, unit: layer.unit };
		draw();
	}).observe(svg);

	return {
		...{ root, svg, camera, show, focus },
		get markSet() {
			wake();
			return markSet;
		},
		get layer() {
			wake();
			return layer;
		},
	};
}

/** Finds the layer of a drawing that is seen at this width. It asks for styles, which is dear after any change to the page. */
export function findShownLayer(svg: SVGSVGElement): number {
	const layers = [...svg.querySelectorAll('.layer')];
	return Math.max(
		0,
		layers.findIndex((one) => getComputedStyle(one).display !== 'none'),
	);
}

/** What tells one picture of places from another, whatever days they are of. */
function listLooks(states: readonly PlaceState[]): string {
	return states
		.map(({ place, statuses }) => [place.id, ...statuses.map(({ status }) => status.id)])
		.join(';');
}
