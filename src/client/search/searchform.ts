import type { Found } from '../../search/finder.ts';
import type { SearchQuery } from '../../search/searchquery.ts';
import { noSearch } from '../../search/searchquery.ts';

const names = Object.keys(noSearch) as (keyof SearchQuery)[];

/** Reads what a reader asks for. */
export function readForm(form: HTMLFormElement): SearchQuery {
	const fields = new FormData(form);
	const read = (name: string) => [name, String(fields.get(name) ?? '').trim()];
	return { ...noSearch, ...Object.fromEntries(names.map(read)) };
}

/** Fills the form with what an address asks for. What there is not to choose is not asked for. */
export function fillForm(form: HTMLFormElement, query: SearchQuery): void {
	for (const name of names) {
		const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
		field.value = query[name];
		if ('selectedIndex' in field && field.selectedIndex < 0) field.value = '';
	}
}

/** Writes beside each kind how many results are of it; nothing where nothing was asked for. */
export function countKinds(form: HTMLFormElement, counts: Found['counts'] | undefined): void {
	for (const option of form.querySelectorAll<HTMLOptionElement>('[data-many]')) {
		const { many = '' } = option.dataset;
		const count = counts && (counts.get(option.value as never) ?? 0);
		option.text = count === undefined ? many : `${many} (${count})`;
	}
}

/** What one result of a kind is called. */
export function nameKind(form: HTMLFormElement, kind: string): string {
	return form.querySelector<HTMLOptionElement>(`[value="${kind}"]`)?.dataset['one'] ?? '';
}
