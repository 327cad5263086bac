import { nameCountry, type PlaceState, type Snapshot } from '../../explorer/snapshot.ts';
import type { MapData, PlaceData } from '../../explorer/wire.ts';
import { toRecord } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { createElement, createLink, find } from '../dom.ts';
import { copyIcon } from '../icon.ts';
import { requireValue } from '../require.ts';

/** Returns a function that makes a table with a row for each place show a snapshot. */
export function createPlaceRows(
	body: HTMLTableSectionElement,
	data: MapData,
): (snapshot: Snapshot) => void {
	const rows = new Map([...body.rows].map((row) => [row.dataset['id'], row]));

	const addRow = (place: PlaceData, previous: HTMLTableRowElement | undefined) => {
		const row = find(body, 'tr').cloneNode(true) as HTMLTableRowElement;
		writePlace(row, place, data);
		if (previous) previous.after(row);
		else body.prepend(row);
		rows.set(place.id, row);
		return row;
	};

	return ({ known, shown }) => {
		const visible = new Set<string | undefined>(shown.map(({ place }) => place.id));
		let previous: HTMLTableRowElement | undefined;
		for (const state of known) {
			const row = rows.get(state.place.id) ?? addRow(state.place, previous);
			writeStatuses(row, state);
			previous = row;
		}
		for (const [id, row] of rows) row.hidden = !visible.has(id);
	};
}

/** Writes all that stays the same on every day. */
function writePlace(row: HTMLTableRowElement, place: PlaceData, data: MapData): void {
	const by = requireValue(data.actors[place.by]);
	Object.assign(row.dataset, { id: place.id, c: place.country });
	Object.assign(find(row, 'th a'), { href: toRecord('places', place.id), textContent: place.name });
	find(row, 'th .small').textContent = words.countryOfPlace(nameCountry(place, data), place.weak);
	find(row, 'td').firstChild?.replaceWith(place.reported);
	Object.assign(find(row, 'td a'), { href: toRecord('actors', by.id), textContent: by.name });
}

/** Writes the statuses, unless the row has them already. */
function writeStatuses(row: HTMLTableRowElement, { statuses }: PlaceState): void {
	const cell = find(row, 'td:last-child');
	const name = words.joinStatuses(statuses.map(({ label }) => label));
	const written = [...cell.querySelectorAll<HTMLAnchorElement>('span,a')]
		.map(({ hash, textContent }) => hash ?? textContent.trim())
		.join();
	if (written === [name, ...statuses.map(({ event }) => `#${event}`)].join()) return;
	row.dataset['s'] = statuses.map(({ status }) => status.id).join(' ');
	const icon = copyIcon(...statuses.map(({ status }) => status.mark));
	const links = statuses.map(({ when, event = '' }) => {
		const link = createLink(toRecord('events', event), when);
		link.className = 'small';
		return link;
	});
	cell.replaceChildren(
		createElement(
			'div',
			'',
			createElement('span', '', icon, ` ${name}`),
			document.createElement('br'),
			...words.joinFacts<Node | string>(links),
		),
	);
}
