import { debounce } from './debounce.ts';

/**
 * Returns a function that updates an element: at once as long as the element is in view, and otherwise once the reader has
 * stopped. So what nobody sees does not slow down what moves. Of several updates that wait only the last is done.
 */
export function whenVisible<Content = void>(
	element: HTMLElement,
	update: (content: Content) => void,
): (content: Content) => void {
	let isVisible = true;
	let next: (() => void) | undefined;
	const updateNow = () => {
		next?.();
		next = undefined;
	};
	new IntersectionObserver((entries) => {
		for (const { isIntersecting } of entries) isVisible = isIntersecting;
		if (isVisible) updateNow();
	}).observe(element);
	return (content) => {
		next = () => update(content);
		// A hidden element is never in view, and its update may be what shows it.
		if (isVisible || element.hidden) updateNow();
		else debounce(updateNow);
	};
}
