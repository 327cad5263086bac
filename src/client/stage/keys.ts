import type { Actions } from './actions.ts';
import type { LiveMark } from './livemark.ts';
import type { Stage } from './stage.ts';
import { arrows, findStep } from './step.ts';
import { zoomStage } from './zoomstage.ts';

/** How far an arrow with Shift moves the viewport, as a share of its size. */
const STEP = 0.2;

/** Listens to the keys of a map. They do something only while the map has the focus. */
export function listenToKeys(stage: Stage, { open, close, showHelp }: Actions): void {
	const { root, camera } = stage;
	const { width, height } = camera.size;

	const goTo = (mark: LiveMark | undefined) => {
		if (!mark) return;
		const [left, top] = camera.toScreen(mark);
		if (left < 0 || top < 0 || left > width || top > height)
			camera.moveTo({ x: mark.x, y: mark.y, k: camera.viewport.k });
		stage.focus(mark);
	};

	/** Finds what a key does while the focus is on an element. */
	const findAction = ({ key, shiftKey }: KeyboardEvent, element: Element) => {
		// Asked for with each key: before the first nothing is made, and at another width another layer is seen.
		const { marks } = stage.markSet;
		const mark = stage.layer.find(element.getAttribute('data-key'))?.mark;
		const arrow = arrows[key];
		if (shiftKey && arrow) return () => camera.pan(-arrow[0] * STEP, -arrow[1] * STEP);
		// The focus is on the map itself where the mark has gone out of view.
		const step = mark || element === root ? findStep(key, marks, mark) : undefined;
		if (step !== undefined) return () => goTo(marks[step]);
		const zoom = (factor: number) => () =>
			mark ? camera.zoom(factor, camera.toScreen(mark)) : zoomStage(stage, factor);
		const openMark = mark && (() => open(mark, true));
		const actions: Record<string, (() => void) | undefined> = {
			'+': zoom(2),
			'=': zoom(2),
			'-': zoom(0.5),
			'0': zoom(0),
			'?': showHelp,
			Escape: close,
			Enter: openMark,
			' ': openMark,
		};
		return actions[key];
	};

	root.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const act = findAction(event, event.target as Element);
		if (!act) return;
		event.preventDefault();
		act();
	});
}
