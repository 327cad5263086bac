import type { MapState } from '../../explorer/address.ts';
import type { Snapshot } from '../../explorer/snapshot.ts';
import type { MapData } from '../../explorer/wire.ts';
import { toMapPage } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { createElement, createLink, find, setText } from '../dom.ts';
import { copyIcon } from '../icon.ts';
import { addMissingBoxes } from './checkboxes.ts';

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
	// From here on the style rules hide nothing.
	find(document, '.controls').classList.add('scripted');
	const statusBoxes = addMissingBoxes(
		find(form, 'fieldset'),
		data.statuses.map(({ id, mark, label }) => [id, copyIcon(mark), ` ${label}`]),
	);
	const countryBoxes = addMissingBoxes(find(form, '.list'), Object.entries(data.countries));
	const showTally = createTally(data);

	const readBoxes = (boxes: HTMLInputElement[]) => {
		const ticked = boxes.filter((box) => box.checked).map(({ value }) => value);
		return ticked.length < boxes.length ? ticked : undefined;
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
			for (const box of statusBoxes) box.checked = !statuses || statuses.includes(box.value);
			for (const box of countryBoxes) box.checked = !!countries?.includes(box.value);
			if (countries)
				setText(
					find(form, '.some'),
					countries.length > NAMED
						? words.countCountries(countries.length)
						: words.joinCountries(countries.map((code) => data.countries[code] ?? code)),
				);
			showTally(snapshot, statuses);
		},
	};
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
