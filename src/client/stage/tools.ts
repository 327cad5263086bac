import { MAX_ZOOM } from '../../map/zoom.ts';
import { find, setAttributes } from '../dom.ts';
import type { Stage } from './stage.ts';

/** How long a hint stays, in milliseconds. */
const HINT = 1500;

/** The buttons below a map: closer, farther, the whole, and the four sides. */
export function listenToTools(
	stage: Stage,
	{ close, moveEnd }: { close: () => void; moveEnd: () => void },
): void {
	stage.root.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest('button');
		if (!button || button.ariaDisabled === 'true') return;
		const { zoom, pan, close: closes } = button.dataset;
		if (closes !== undefined) return close();
		if (zoom) stage.zoom(Number(zoom));
		const [x, y] = (pan ?? '0 0').split(' ').map(Number);
		if (pan) stage.pan([x! * stage.size.width, y! * stage.size.height]);
		moveEnd();
	});
}

/** Make the buttons say what can be done. One that can’t be keeps the focus all the same. */
export function showTools({ root, viewport }: Stage): void {
	for (const button of root.querySelectorAll<HTMLElement>('[data-zoom], [data-pan]')) {
		const isCloser = Number(button.dataset['zoom']) > 1;
		const isIdle = isCloser ? viewport.k >= MAX_ZOOM : viewport.k <= 1;
		setAttributes(button, { 'aria-disabled': String(isIdle) });
	}
}

/** What a hint is about. */
export type Hint = 'fingers' | 'wheel';

/** Gives the way to show a hint for a moment. */
export function createHint(stage: Stage): (of: Hint) => void {
	const line = find(stage.root, '.hint');
	let timer = 0;
	return (of) => {
		line.textContent = line.dataset[of]!;
		clearTimeout(timer);
		timer = window.setTimeout(() => line.replaceChildren(), HINT);
	};
}
