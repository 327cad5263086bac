import { debounce } from './debounce.ts';

/**
 * Gives the way to `act` at once as long as `element` is in view, and else once the reader has stopped: what nobody sees
 * takes nothing from the time of what moves. Of several things to do only the last is done.
 */
export function whenVisible<What = void>(
	element: HTMLElement,
	act: (what: What) => void,
): (what: What) => void {
	let isSeen = true;
	let next: (() => void) | undefined;
	const flush = () => {
		next?.();
		next = undefined;
	};
	new IntersectionObserver((entries) => {
		isSeen = entries.at(-1)!.isIntersecting;
		if (isSeen) flush();
	}).observe(element);
	return (what) => {
		next = () => act(what);
		// Nobody can tell where something will be that is not there.
		if (isSeen || element.hidden) flush();
		else debounce(flush);
	};
}
