import { countLooks } from '../../explorer/statecount.ts';
import type { Snapshot } from '../../explorer/snapshot.ts';
import type { MapData } from '../../explorer/wire.ts';
import { readLabel } from '../copies.ts';
import { fillCopy, fillFields } from '../fill.ts';

/** Returns a function that makes a table with a row for each country count the places of a snapshot. */
export function createCountryRows(
	body: HTMLTableSectionElement,
	{ statuses }: MapData,
): (snapshot: Snapshot) => void {
	const written = new Map<HTMLTableRowElement, string>();
	return ({ shown }) => {
		const byCountry = Map.groupBy(shown, ({ place }): string | undefined => place.country);
		for (const row of body.rows) {
			const states = byCountry.get(row.dataset['c']) ?? [];
			const counts = countLooks(states, statuses).filter(({ count }) => count > 0);
			const next = counts.map(({ ids, count }) => ids + count).join();
			if (written.get(row) === next) continue;
			written.set(row, next);
			row.hidden = states.length === 0;
			fillFields(row, {
				places: String(states.length),
				counts: counts.map(({ ids, count }) =>
					fillCopy('row', { looks: readLabel(ids), count: String(count) }),
				),
			});
		}
	};
}
