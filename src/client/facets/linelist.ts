import type { FacetLine } from './facetfetch.ts';
import { copySpot, getSpot } from './spot.ts';

/** How many lines are shown at first, and how many more each time that a reader asks for more. */
const STEP = 50;

/** Returns a function that lists the rows with these indices, the first of them until a reader asks for more. */
export function createLineList(
	section: HTMLElement,
	getLine: (index: number) => Promise<FacetLine>,
	fail: (error: unknown) => void,
): (indices: readonly number[]) => Promise<void> {
	const list = getSpot(section, 'ol');
	const more = getSpot(section, 'button');
	let waiting: readonly number[] = [];
	let newest = 0;
	const add = async (isNew: boolean) => {
		const turn = ++newest;
		const lines = await Promise.all(waiting.slice(0, STEP).map(getLine));
		// A reader who asks for something else meanwhile sees that alone.
		if (turn !== newest) return undefined;
		const items = lines.map(makeItem);
		waiting = waiting.slice(STEP);
		more.hidden = waiting.length === 0;
		if (isNew) list.replaceChildren(...items);
		else list.append(...items);
		return items[0];
	};
	more.addEventListener('click', () => {
		add(false)
			.then((first) => first?.querySelector('a')?.focus())
			.catch(fail);
	});
	return async (indices) => {
		waiting = indices;
		await add(true);
	};
}

function makeItem({ text, href, note }: FacetLine): HTMLElement {
	const item = getSpot(copySpot('facet-line'), 'li');
	const link = getSpot<HTMLAnchorElement>(item, 'a');
	link.setAttribute('href', href);
	link.textContent = text;
	getSpot(item, '[data-note]').textContent = note;
	return item;
}
