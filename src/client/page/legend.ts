import type { Snapshot } from '../../explorer/snapshot.ts';
import { countLooks, type StateCount } from '../../explorer/statecount.ts';
import type { MapData } from '../../explorer/wire.ts';
import { toPage } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { createElement, createLink, find, setText } from '../dom.ts';
import { copyIcon } from '../icon.ts';

/** Makes the list that explains the statuses count what a snapshot shows. */
export function updateLegend(legend: HTMLElement, data: MapData, snapshot: Snapshot): void {
	const states = snapshot.shown;
	const old = new Map(
		[...legend.querySelectorAll<HTMLElement>('[data-status]')].map((item) => [
			item.dataset['status'],
			item,
		]),
	);
	const counts = countLooks(states, data.statuses);
	const items = counts.map((looks) => {
		const item = old.get(looks.ids) ?? createItem(looks);
		setText(find(item, '[data-number]'), String(looks.count));
		// An item with an id explains its status, so it stays when it counts zero.
		const isHidden = looks.count === 0 && !item.id;
		if (item.hidden !== isHidden) item.hidden = isHidden;
		return item;
	});
	const note = find(legend, '[data-divided]');
	const isDivided = counts.some(({ statuses }) => statuses.length > 1);
	if (note.hidden === isDivided) note.hidden = !isDivided;
	// Items that stand in the right order are not touched, as the browser would lay the page out again.
	if (old.size !== items.length || items.some((item, i) => legend.children[i] !== item))
		legend.replaceChildren(...items, ...legend.querySelectorAll(':scope > :not([data-status])'));
}

/** Creates the item of statuses that the page did not show on its day. */
function createItem({ ids, statuses }: StateCount): HTMLElement {
	const marks = statuses.map(({ mark }) => mark);
	const label = words.joinStatuses(statuses.map(({ label }) => label));
	const single = !statuses[1] && statuses[0];
	const number = createElement('span', '');
	number.dataset['number'] = '';
	const name = single ? createLink(toPage(`map/${ids}/`), label) : label;
	const item = createElement(
		'li',
		'',
		createElement('span', '', copyIcon(...marks), ' ', name),
		' ',
		number,
		...(single ? [createElement('p', 'small', single.meaning)] : []),
	);
	item.dataset['status'] = ids;
	return item;
}
