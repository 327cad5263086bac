import type { MapData } from '../content/mapdata.ts';
import type { Scene } from '../content/scene.ts';
import { countPlaces } from '../content/timeline.ts';
import { toView } from '../lib/url.ts';
import type { MapState } from '../map/address.ts';
import { find, icon, link, make } from './element.ts';

/** Gives the way to make the filter show a state; it tells `choose` of another choice. */
export function openFilter(
	data: MapData,
	choose: (wish: Pick<MapState, 'statuses' | 'country'>) => void,
): (state: MapState, scene: Scene) => void {
	const form = find(document, '#filter');
	const tally = find(form, '.tally');
	const country = find<HTMLSelectElement>(form, 'select');
	// What changes is said by the live region, not more often than a person can listen.
	tally.removeAttribute('role');
	complete(form, country, data);
	const boxes = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
	form.addEventListener('change', () => {
		const ticked = boxes.filter((box) => box.checked).map(({ value }) => value);
		choose({
			statuses: ticked.length === boxes.length ? undefined : ticked,
			country: country.value || undefined,
		});
	});
	return ({ statuses, country: chosen }, { known, shown }) => {
		for (const box of boxes) box.checked = !statuses || statuses.includes(box.value);
		country.value = chosen ?? '';
		tally.replaceChildren(
			make('b', '', String(shown.length)),
			` of ${countPlaces(known.length)} shown`,
		);
		const only = statuses?.length === 1 && data.statuses.find(({ id }) => id === statuses[0]);
		// Who asks for one status may mean those too that had it and have another now.
		if (only) tally.append('; ', link(toView(only.id), `every place ever “${only.label}”`));
	};
}

/**
 * End the style rules by which the filter works without a script, before anything else is changed. With every mark that
 * comes or goes a browser would ask again whom they hide, and that takes longer than all the rest.
 */
export function endRules(): void {
	const main = find(document, 'main');
	main.classList.add('scripted');
	// Until it has styled the page without them, it goes on asking.
	main.getBoundingClientRect();
}

/** Add the statuses and countries of the days that the page did not show. */
function complete(form: HTMLElement, country: HTMLSelectElement, data: MapData): void {
	const set = find(form, 'fieldset');
	const labels = new Map(
		[...set.querySelectorAll('label')].map((label) => [label.querySelector('input')!.value, label]),
	);
	const [first] = labels.values();
	set.append(
		...data.statuses.map(({ id, mark, label }) => {
			const known = labels.get(id);
			if (known) return known;
			const added = first!.cloneNode(true) as HTMLElement;
			const box = find<HTMLInputElement>(added, 'input');
			Object.assign(box, { id: `show-${id}`, value: id });
			added.replaceChildren(box, make('span', '', icon(mark), ` ${label}`));
			return added;
		}),
	);
	const [every] = country.options;
	country.replaceChildren(
		every!,
		...Object.entries(data.countries).map(([code, name]) => new Option(name, code)),
	);
}
