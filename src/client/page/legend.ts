import { countLooks } from '../../explorer/statecount.ts';
import type { Snapshot } from '../../explorer/snapshot.ts';
import type { MapData } from '../../explorer/wire.ts';
import { find, setText } from '../dom.ts';

/** Makes the list that explains the statuses count what a snapshot shows. The page has an item for every look of any day. */
export function updateLegend(legend: HTMLElement, data: MapData, { shown }: Snapshot): void {
	const counts = new Map(countLooks(shown, data.statuses).map(({ ids, count }) => [ids, count]));
	let isDivided = false;
	for (const item of legend.querySelectorAll<HTMLElement>('[data-status]')) {
		const ids = item.dataset['status'] ?? '';
		const count = counts.get(ids) ?? 0;
		setText(find(item, '[data-number]'), String(count));
		// An item with an id explains its status, so it stays when it counts zero.
		setHidden(item, count === 0 && !item.id);
		if (count > 0 && ids.includes(' ')) isDivided = true;
	}
	setHidden(find(legend, '[data-divided]'), !isDivided);
}

/** Hides or shows an element, unless it is so already: the browser would lay the page out again. */
function setHidden(element: HTMLElement, isHidden: boolean): void {
	if (element.hidden !== isHidden) element.hidden = isHidden;
}
