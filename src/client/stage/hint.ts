import { find } from '../dom.ts';

/** How long a hint stays, in milliseconds. */
const STAY = 1500;

/** What a hint is about. */
export type Hint = 'fingers' | 'wheel';

/** Returns a function that shows a hint for a moment. The words stand in attributes of the page. */
export function createHint(root: HTMLElement): (hint: Hint) => void {
	const line = find(root, '.hint');
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (hint) => {
		line.textContent = line.dataset[hint] ?? '';
		clearTimeout(timer);
		timer = setTimeout(() => line.replaceChildren(), STAY);
	};
}
