import { MAX_ZOOM } from '../../map/zoom.ts';
import { setAttributes } from '../dom.ts';
import type { Actions } from './actions.ts';
import type { Stage } from './stage.ts';
import { zoomStage } from './zoomstage.ts';

/** Listens to the buttons of a map: zoom in and out, whole map, the four sides, and the one that closes the card. */
export function listenToTools(stage: Stage, { close }: Actions): void {
	const { root, camera } = stage;
	root.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest('button');
		if (!button || button.ariaDisabled === 'true') return;
		const { zoom, pan, close: isClose } = button.dataset;
		if (isClose !== undefined) return close();
		if (zoom) zoomStage(stage, Number(zoom));
		if (pan) {
			const [x = 0, y = 0] = pan.split(' ').map(Number);
			camera.pan(x, y);
		}
	});
}

/** Disables the buttons that can do nothing now. They keep the focus all the same. */
export function updateTools({ root, camera }: Stage): void {
	const { k } = camera.viewport;
	for (const button of root.querySelectorAll<HTMLElement>('[aria-disabled]')) {
		const isDisabled = Number(button.dataset['zoom']) > 1 ? k >= MAX_ZOOM : k <= 1;
		setAttributes(button, { 'aria-disabled': String(isDisabled) });
	}
}
