import { zoomAbout } from '../../map/zoom.ts';
import type { Actions } from './actions.ts';
import { locatePointer } from './pointer.ts';
import type { Stage } from './stage.ts';

/** How far the wheel must turn to double the size, in pixels. */
const OCTAVE = 240;

/** Listens to wheel and double click. The wheel alone scrolls the page, so without Ctrl or ⌘ it only brings a hint. */
export function listenToWheel(stage: Stage, { showHint }: Actions): void {
	const { svg, camera } = stage;
	svg.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey && !event.metaKey) return showHint('wheel');
			event.preventDefault();
			// Firefox counts in pixels only if a script does not read deltaMode: https://bugzilla.mozilla.org/1392460
			const factor = 2 ** (-event.deltaY / OCTAVE);
			camera.moveSoon(zoomAbout(camera.viewport, camera.size, locatePointer(stage, event), factor));
			camera.endMove();
		},
		{ passive: false },
	);
	svg.addEventListener('dblclick', (event) => {
		event.preventDefault();
		camera.zoom(event.shiftKey ? 0.5 : 2, locatePointer(stage, event));
	});
}
