import type { Snapshot } from '../../explorer/snapshot.ts';
import { countLooks } from '../../explorer/statecount.ts';
import type { MapData } from '../../explorer/wire.ts';
import { joinStatuses } from '../../words/words.ts';
import { createElement } from '../dom.ts';
import { copyIcon } from '../icon.ts';

/** Returns a function that makes a table with a row for each country count the places of a snapshot. */
export function createCountryRows(
	body: HTMLTableSectionElement,
	{ statuses }: MapData,
): (snapshot: Snapshot) => void {
	return ({ shown }) => {
		const byCountry = Map.groupBy(shown, ({ place }): string | undefined => place.country);
		for (const row of body.rows) {
			const [, total, list] = row.cells;
			const states = byCountry.get(row.dataset['c']) ?? [];
			const counts = countLooks(states, statuses).filter(({ count }) => count > 0);
			const written = counts.map(({ ids, count }) => ids + count).join();
			if (row.dataset['says'] === written) continue;
			row.dataset['says'] = written;
			row.hidden = states.length === 0;
			total?.replaceChildren(String(states.length));
			list?.replaceChildren(
				...counts.map((looks) =>
					createElement(
						'div',
						'',
						copyIcon(...looks.statuses.map(({ mark }) => mark)),
						` ${joinStatuses(looks.statuses.map(({ label }) => label))} ${looks.count}`,
					),
				),
			);
		}
	};
}
