import type { Snapshot } from '../../explorer/snapshot.ts';
import { find, setText } from '../dom.ts';

/**
 * Makes the list that explains the statuses count what a snapshot shows, as countMarks() of marks.ts does. The page has an item
 * for every look of any day.
 */
export function updateLegend(legend: HTMLElement, { shown }: Snapshot): void {
	let isDivided = false;
	for (const item of legend.querySelectorAll<HTMLElement>('[data-status]')) {
		const ids = item.dataset['status'] ?? '';
		const all = ids.split(' ');
		const count = shown.filter(({ statuses }) =>
			all.every((id) => statuses.some(({ status }) => status.id === id)),
		).length;
		setText(find(item, '[data-number]'), String(count));
		// An item with an id explains its status, so it stays when it counts zero.
		setHidden(item, count === 0 && !item.id);
		isDivided ||= count > 0 && all.length > 1;
	}
	setHidden(find(legend, '[data-divided]'), !isDivided);
}

/** Hides or shows an element, unless it is so already: the browser would lay the page out again. */
function setHidden(element: HTMLElement, isHidden: boolean): void {
	if (element.hidden !== isHidden) element.hidden = isHidden;
}
