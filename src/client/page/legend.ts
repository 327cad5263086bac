import { countStates, type Snapshot } from '../../explorer/snapshot.ts';
import type { MapData } from '../../explorer/wire.ts';
import { toPage } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { copyIcon, createElement, createLink, find, setText } from '../dom.ts';

/** Makes a legend count what a snapshot shows: on its own drawing, or else on the whole page. */
export function updateLegend(legend: HTMLElement, data: MapData, snapshot: Snapshot): void {
	const section = legend.closest<HTMLElement>('[data-drawing]');
	const drawing = section?.dataset['drawing'];
	const states = drawing ? (snapshot.byDrawing.get(drawing) ?? []) : snapshot.shown;
	const old = new Map(
		[...legend.querySelectorAll('li')].map((item) => [item.dataset['status'], item]),
	);
	const items = countStates(states, data.statuses).map((status) => {
		const item = old.get(status.id) ?? createItem(status, !drawing);
		setText(find(item, '[data-number]'), String(status.count));
		// An item with an id explains its status, so it stays when it counts zero.
		const isHidden = status.count === 0 && !item.id;
		if (item.hidden !== isHidden) item.hidden = isHidden;
		return item;
	});
	// Items that stand in the right order are not touched, as the browser would lay the page out again.
	if (items.some((item, i) => legend.children[i] !== item)) legend.replaceChildren(...items);
	const count = section?.querySelector('[data-count]');
	if (count) setText(count, words.countPlaces(states.length));
}

/** Creates the item of a status that the page did not show on its day. */
function createItem(
	{ id, mark, label, meaning }: MapData['statuses'][number],
	isExplained: boolean,
): HTMLElement {
	const number = createElement('span', '');
	number.dataset['number'] = '';
	const words = isExplained ? createLink(toPage(`map/${id}/`), label) : label;
	const item = createElement(
		'li',
		'',
		createElement('span', '', copyIcon(mark), ' ', words),
		' ',
		number,
		...(isExplained ? [createElement('p', 'small', meaning)] : []),
	);
	item.dataset['status'] = id;
	return item;
}
