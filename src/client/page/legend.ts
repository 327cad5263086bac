import type { Snapshot } from '../../explorer/snapshot.ts';
import { find, setText } from '../dom.ts';
import { tellMarks } from '../stage/tellmarks.ts';

/**
 * Makes the list that explains the statuses count what a snapshot shows, as countMarks() of marks.ts does. The page has an item
 * for every look of any day.
 */
export function updateLegend(legend: HTMLElement, { shown }: Snapshot): void {
	for (const item of legend.querySelectorAll<HTMLElement>('[data-status]')) {
		const ids = item.dataset['status'] ?? '';
		const all = ids.split(' ');
		const count = shown.filter(({ statuses }) =>
			all.every((id) => statuses.some(({ status }) => status.id === id)),
		).length;
		setText(find(item, '[data-number]'), String(count));
		// An item with an id explains its status, so it stays when it counts zero.
		item.toggleAttribute('hidden', count === 0 && !item.id);
	}
	tellMarks();
}
