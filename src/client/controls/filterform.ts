import type { MapState } from '../../explorer/address.ts';
import type { Snapshot } from '../../explorer/snapshot.ts';
import type { PlaceState } from '../../explorer/placestate.ts';
import type { MapData } from '../../explorer/wire.ts';
import { toMapPage } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { createElement, createLink, find, setText } from '../dom.ts';
import { requireValue } from '../require.ts';
import { applyFilterRules } from './filterrules.ts';

/** How many countries are named while the list of countries is closed. If there are more, they are counted. */
const NAMED = 3;

/** What a reader has ticked. Undefined stands for all. */
export type Ticked = Pick<MapState, 'statuses' | 'countries'>;

/** The form that chooses statuses and countries. */
export interface FilterForm {
	/** What the reader had ticked before the script came. */
	readonly ticked: Ticked;
	/** Shows a state, and how many places it leaves. */
	show(state: MapState, snapshot: Snapshot): void;
}

/** Creates the filter on the form of the page. It calls `choose` with each choice of the reader. */
export function createFilterForm(data: MapData, choose: (ticked: Ticked) => void): FilterForm {
	const form = find(document, '#filter');
	const listBoxes = (name: string) => [
		...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`),
	];
	const statusBoxes = listBoxes('status');
	const countryBoxes = listBoxes('country');
	let showTally: ReturnType<typeof createTally> | undefined;

	/** Says how many places have each status, whether it is ticked or not. A row that was shown once stays, so that little moves. */
	const showNumbers = ({ known, asked, shown }: Snapshot) => {
		const all = countStatuses(known);
		const own = countStatuses(asked);
		for (const box of statusBoxes) {
			const count = own.get(box.value) ?? 0;
			const row = requireValue(box.parentElement);
			setText(find(row, '[data-number]'), String(count));
			row.classList.toggle('none', count === 0);
			// Where nothing is left, a reader sees what is asked for.
			if (all.has(box.value) || shown.length === 0) row.hidden = false;
		}
	};

	/** A box in a row that is left out asks for nothing. */
	const readBoxes = (boxes: HTMLInputElement[]) => {
		const open = boxes.filter((box) => !box.parentElement?.hidden);
		const ticked = open.filter((box) => box.checked).map(({ value }) => value);
		return ticked.length < open.length ? ticked : undefined;
	};
	const read = (): Ticked => {
		const countries = readBoxes(countryBoxes);
		return {
			statuses: readBoxes(statusBoxes),
			countries: countries?.length ? countries : undefined,
		};
	};
	form.addEventListener('change', () => choose(read()));
	form.addEventListener('reset', () => choose({ statuses: undefined, countries: undefined }));

	return {
		ticked: read(),
		show({ statuses, countries }, snapshot) {
			// From here on the script filters, and the style rules hide nothing.
			if (!showTally) applyFilterRules(false);
			showTally ??= createTally(data);
			for (const box of statusBoxes) box.checked = !statuses || statuses.includes(box.value);
			for (const box of countryBoxes) box.checked = !!countries?.includes(box.value);
			if (countries)
				setText(
					find(form, '.some'),
					countries.length > NAMED
						? words.countCountries(countries.length)
						: words.joinCountries(countries.map((code) => data.countries[code] ?? code)),
				);
			showNumbers(snapshot);
			showTally(snapshot, statuses);
		},
	};
}

/** Counts the places that have each status, by its id. */
function countStatuses(states: readonly PlaceState[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { statuses } of states)
		for (const { status } of statuses) counts.set(status.id, (counts.get(status.id) ?? 0) + 1);
	return counts;
}

/** Returns a function that writes how many places are shown. */
function createTally(data: MapData): (snapshot: Snapshot, statuses: Ticked['statuses']) => void {
	const line = find(document, '.tally');
	// The live region announces the changes, not more often than a person can listen.
	line.removeAttribute('role');
	let written = '';
	return ({ known, shown }, statuses) => {
		const next = [shown.length, known.length, statuses].join();
		if (next === written) return;
		written = next;
		const only = statuses?.length === 1 && data.statuses.find(({ id }) => id === statuses[0]);
		// A reader who asks for one status may also look for the places that had it once.
		const link = only
			? createLink(toMapPage(only.id), words.everyPlaceEver(only.label))
			: undefined;
		const number = createElement('b', '', String(shown.length));
		line.replaceChildren(...words.placesShown(number, known.length, link));
	};
}
