import {
	facetNames,
	listRowValues,
	type FacetName,
	type FacetRow,
} from '../../lib/facet/facetrow.ts';
import { fitsPart, type FacetQuery, type FacetValues } from '../../lib/facet/facetquery.ts';
import { copySpot, getSpot } from './spot.ts';

const listBoxes = (form: HTMLFormElement, name: string) => [
	...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`),
];
const listChoices = (form: HTMLFormElement, name: string) => [
	...form.querySelectorAll<HTMLSelectElement>(`select[name=${name}]`),
];

/** Puts the style of the form into force. A style element would be none that the policy of the page names. */
export function dressForm(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(getSpot(copySpot('facet-style'), 'style').textContent);
	document.adoptedStyleSheets.push(sheet);
}

/** The values that the form has for each facet. */
export function listValues(form: HTMLFormElement): FacetValues {
	return Object.fromEntries(
		facetNames.flatMap((name) => {
			const boxes = listBoxes(form, name).map(({ value }) => value);
			const [choice] = listChoices(form, name);
			const options = choice ? [...choice.options].map(({ value }) => value) : [];
			const values = [...boxes, ...options.filter(Boolean)];
			return values.length > 0 ? [[name, values]] : [];
		}),
	);
}

/** Reads what a reader asks for. With one year chosen, the other is the first or the last of all. */
export function readForm(form: HTMLFormElement): FacetQuery {
	const read = (name: FacetName): string[] => {
		const choices = listChoices(form, name);
		const chosen = choices.map(({ value }) => value);
		if (name === 'year' && chosen.some(Boolean)) {
			const all = [...(choices[0]?.options ?? [])].map(({ value }) => value).filter(Boolean);
			const [first = '', last = ''] = chosen;
			const ends = [first || all[0] || '', last || all.at(-1) || ''];
			return ends.sort((a, b) => Number(a) - Number(b));
		}
		const ticked = listBoxes(form, name).filter(({ checked }) => checked);
		return [...chosen, ...ticked.map(({ value }) => value)].filter(Boolean);
	};
	const asked = facetNames.map((name) => [name, read(name)] as const);
	return Object.fromEntries(asked.filter(([, values]) => values.length > 0));
}

/** Fills the form with what is asked for. */
export function fillForm(form: HTMLFormElement, query: FacetQuery): void {
	for (const name of facetNames) {
		const asked = query[name] ?? [];
		for (const box of listBoxes(form, name)) box.checked = asked.includes(box.value);
		for (const [i, choice] of listChoices(form, name).entries()) {
			const value = asked[i] ?? '';
			// An address may ask for a number or a year that no record has.
			if (![...choice.options].some((option) => option.value === value))
				choice.add(new Option(value, value));
			choice.value = value;
		}
	}
}

/** Writes beside each value how many rows it would leave, with all else that is asked for. */
export function countValues(
	form: HTMLFormElement,
	rows: readonly FacetRow[],
	query: FacetQuery,
): void {
	for (const name of facetNames) {
		const counts = new Map<string, number>();
		for (const row of rows)
			for (const value of listRowValues(row, name, (part) => fitsPart(part, query, name)))
				counts.set(value, (counts.get(value) ?? 0) + 1);
		for (const box of listBoxes(form, name)) {
			const label = box.closest('label');
			if (label) getSpot(label, '[data-count]').textContent = String(counts.get(box.value) ?? 0);
		}
	}
}

/** What a value of a facet is called: “Status: Denied”. A value that the form does not have is called what it is. */
export function nameValue(form: HTMLFormElement, name: FacetName, value: string): string {
	const [choice] = listChoices(form, name);
	if (choice) return choice.dataset['name']?.replace('#', value) ?? value;
	return listBoxes(form, name).find((one) => one.value === value)?.dataset['name'] ?? value;
}
