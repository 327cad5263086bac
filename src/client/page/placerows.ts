import type { Snapshot } from '../../explorer/snapshot.ts';
import { nameCountry, type PlaceState } from '../../explorer/placestate.ts';
import type { MapData } from '../../explorer/wire.ts';
import { toRecord } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { cloneLabel } from '../copies.ts';
import { find } from '../dom.ts';
import { fillCopy, fillFields } from '../fill.ts';
import { requireValue } from '../require.ts';

/** Returns a function that makes a table with a row for each place show a snapshot; `drawn` is the one that the page came with. */
export function createPlaceRows(
	body: HTMLTableSectionElement,
	data: MapData,
	drawn: Snapshot,
): (snapshot: Snapshot) => void {
	const rows = new Map([...body.rows].map((row) => [row.dataset['id'], row]));
	const written = new Map(drawn.known.map((state) => [state.place.id, state]));

	const addRow = (id: string, previous: Element | undefined) => {
		const template = find<HTMLTemplateElement>(document, '#map-row');
		const row = find<HTMLTableRowElement>(template.content, 'tr').cloneNode(
			true,
		) as HTMLTableRowElement;
		if (previous) previous.after(row);
		else body.prepend(row);
		rows.set(id, row);
		return row;
	};

	return ({ known, shown }) => {
		const visible = new Set<string | undefined>(shown.map(({ place }) => place.id));
		let previous: HTMLTableRowElement | undefined;
		for (const state of known) {
			const { id } = state.place;
			const row = rows.get(id) ?? addRow(id, previous);
			if (written.get(id) !== state) writeRow(row, state, data);
			written.set(id, state);
			previous = row;
		}
		for (const [id, row] of rows) row.hidden = !visible.has(id);
	};
}

function writeRow(
	row: HTMLTableRowElement,
	{ place, statuses, weak }: PlaceState,
	data: MapData,
): void {
	const by = requireValue(data.actors[place.by]);
	const look = statuses.map(({ status }) => status.id).join(' ');
	Object.assign(row.dataset, { id: place.id, c: place.country, s: look });
	fillFields(row, {
		name: [place.name, toRecord('places', place.id)],
		country: words.countryOfPlace(nameCountry(place, data), weak),
		reported: place.reported,
		by: [by.name, toRecord('actors', by.id)],
		status: cloneLabel(look, words.joinStatuses(statuses.map(({ label }) => label))),
		dates: words.joinFacts<string | Node>(
			statuses.map(({ when, event = '' }) =>
				fillCopy('date', { date: [when, toRecord('events', event)] }),
			),
		),
	});
}
