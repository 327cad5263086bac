import type { MapData } from '../../explorer/wire.ts';
import type { Snapshot } from '../../explorer/snapshot.ts';
import { countPlaces } from '../../explorer/timeline.ts';
import { toMapPage } from '../../lib/url.ts';
import type { MapState } from '../../explorer/address.ts';
import { find, copyIcon, createLink, createElement, setText } from '../dom.ts';

/** Most countries that are named where the list of them is closed. */
const NAMED = 3;

type Ticked = Pick<MapState, 'statuses' | 'countries'>;

/**
 * Gives the way to make the filter show a state, and what a reader had ticked before there was a script;
 * it tells `choose` of another choice.
 */
export function createFilterForm(
	data: MapData,
	choose: (ticked: Ticked) => void,
): { show(state: MapState, scene: Snapshot): void; early: Ticked } {
	const form = find(document, '#filter');
	const tally = find(document, '.tally');
	const [statuses, countries] = form.querySelectorAll('fieldset');
	// What changes is said by the live region, not more often than a person can listen.
	tally.removeAttribute('role');
	// From here on the style rules hide nothing.
	find(document, '.controls').classList.add('scripted');
	const boxes = {
		statuses: complete(
			statuses!,
			data.statuses.map(({ id, mark, label }) => [id, copyIcon(mark), ` ${label}`]),
		),
		countries: complete(countries!, Object.entries(data.countries)),
	};
	const read = (): Ticked => {
		const [statuses, countries] = Object.values(boxes).map((some) => {
			const ticked = some.filter((box) => box.checked).map(({ value }) => value);
			return ticked.length < some.length ? ticked : undefined;
		});
		return { statuses, countries: countries?.length ? countries : undefined };
	};
	const early = read();
	form.addEventListener('change', () => choose(read()));
	form.addEventListener('reset', () => choose({ statuses: undefined, countries: undefined }));
	let said = '';
	const show = ({ statuses, countries }: MapState, { known, shown }: Snapshot) => {
		for (const box of boxes.statuses) box.checked = !statuses || statuses.includes(box.value);
		for (const box of boxes.countries) box.checked = !!countries?.includes(box.value);
		setText(
			find(form, '.some'),
			countries && countries.length <= NAMED
				? countries.map((code) => data.countries[code]).join(', ')
				: `${countries?.length} countries`,
		);
		const says = [shown.length, known.length, statuses].join();
		if (says === said) return;
		said = says;
		tally.replaceChildren(
			createElement('b', '', String(shown.length)),
			` of ${countPlaces(known.length)} shown`,
		);
		const only = statuses?.length === 1 && data.statuses.find(({ id }) => id === statuses[0]);
		// Who asks for one status may mean those too that had it and have another now.
		if (only)
			tally.append('; ', createLink(toMapPage(only.id), `every place ever “${only.label}”`));
	};
	return { show, early };
}

/** Add the boxes of those that the page did not show on its day; gives them all, in the order given. */
function complete(
	set: Element,
	values: [value: string, ...words: (Node | string)[]][],
): HTMLInputElement[] {
	const known = [...set.querySelectorAll('input')];
	return values.map(([value, ...words]) => {
		const old = known.find((box) => box.value === value);
		const label = old?.closest('label') ?? (known[0]!.closest('label')!.cloneNode(true) as Element);
		const box = find<HTMLInputElement>(label, 'input');
		if (!old) {
			box.value = value;
			box.checked = box.defaultChecked;
			label.replaceChildren(box, createElement('span', '', ...words));
		}
		set.append(label);
		return box;
	});
}
