import type { MapData } from '../../explorer/wire.ts';
import { countStates, type Snapshot, type PlaceState } from '../../explorer/snapshot.ts';
import { formatDate } from '../../lib/date.ts';
import { toRecord } from '../../lib/url.ts';
import { copyIcon, createLink, createElement } from '../dom.ts';

/** Gives the way to make a table with a row for each place show a scene. */
export function createPlaceRows(
	body: HTMLTableSectionElement,
	data: MapData,
): (scene: Snapshot) => void {
	const rows = new Map([...body.rows].map((row) => [row.dataset['id']!, row]));

	const fillStatus = (row: HTMLTableRowElement, { statuses }: PlaceState) => {
		const links = [...row.cells[2]!.querySelectorAll('a')];
		const says = statuses.map(({ event }) => `#${event}`).join();
		// What the page says already stays as it is.
		if (links.map(({ hash }) => hash).join() === says) return;
		row.dataset['s'] = statuses.map(({ status }) => status.id).join(' ');
		row.cells[2]!.replaceChildren(
			...statuses.map(({ status, date, event = '' }) => {
				const when = createLink(toRecord('events', event), formatDate(date, data.language));
				when.className = 'small';
				const label = createElement('span', '', copyIcon(status.mark), ` ${status.label}`);
				return createElement('div', '', label, document.createElement('br'), when);
			}),
		);
	};
	const add = ({ place }: PlaceState, after: HTMLTableRowElement | undefined) => {
		const row = rows.values().next().value!.cloneNode(true) as HTMLTableRowElement;
		const [name, by] = row.querySelectorAll('a');
		const [country] = row.querySelectorAll('.small');
		Object.assign(row.dataset, { id: place.id, c: place.country });
		name!.href = toRecord('places', place.id);
		name!.textContent = place.name;
		country!.textContent = data.countries[place.country]! + (place.weak ? '; weakly sourced' : '');
		row.cells[1]!.firstChild!.textContent = place.reported;
		by!.href = toRecord('actors', data.actors[place.by]!.id);
		by!.textContent = data.actors[place.by]!.name;
		if (after) after.after(row);
		else body.prepend(row);
		rows.set(place.id, row);
		return row;
	};

	return ({ known, shown }) => {
		const seen = new Set(shown);
		const open = new Set<HTMLTableRowElement>();
		let last: HTMLTableRowElement | undefined;
		for (const state of known) {
			const row = rows.get(state.place.id) ?? add(state, last);
			fillStatus(row, state);
			if (seen.has(state)) open.add(row);
			last = row;
		}
		for (const row of rows.values()) row.hidden = !open.has(row);
	};
}

/** Gives the way to make a table with a row for each country count the places of a scene. */
export function createCountryRows(
	body: HTMLTableSectionElement,
	{ statuses }: MapData,
): (scene: Snapshot) => void {
	return ({ shown }) => {
		const within = Map.groupBy(shown, ({ place }) => place.country);
		for (const row of body.rows) {
			const states = within.get(row.dataset['c']!) ?? [];
			const counts = countStates(states, statuses).filter(({ count }) => count > 0);
			const says = counts.map(({ id, count }) => id + count).join();
			if (row.dataset['says'] === says) continue;
			row.dataset['says'] = says;
			row.hidden = states.length === 0;
			row.cells[1]!.textContent = String(states.length);
			row.cells[2]!.replaceChildren(
				...counts.map(({ mark, label, count }) =>
					createElement('div', '', copyIcon(mark), ` ${label} ${count}`),
				),
			);
		}
	};
}
