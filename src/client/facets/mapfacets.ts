import type { FacetName } from '../../lib/facet/facetrow.ts';
import { fitsQuery, formatQuery, parseQuery, type ReadQuery } from '../../lib/facet/facetquery.ts';
import { createFacetSource } from './facetfetch.ts';
import { countValues, dressForm, fillForm, listValues, readForm } from './facetform.ts';
import { getSpot } from './spot.ts';
import { tellFit } from './tellfit.ts';

/** What the map asks for by its own means are statuses and countries; the rest is asked for here. */
const names: readonly FacetName[] = ['year', 'number', 'kind', 'tag'];

/** Starts the further filters of the map. They tell the map which places fit, by an event on the document; the map writes the address. */
export function startMapFacets(fold: HTMLElement): void {
	const form = getSpot<HTMLFormElement>(fold, 'form');
	const status = getSpot(fold, '[data-fit]');
	dressForm();
	const values = listValues(form);
	const source = createFacetSource(fold.dataset['home'] ?? '', 1);
	let newest = 0;

	const show = async ({ query, unknown }: ReadQuery) => {
		const turn = ++newest;
		const rows = await source.getRows();
		if (turn !== newest) return;
		const more = formatQuery(query);
		const fitting = more
			? new Set(rows.filter((row) => fitsQuery(row, query)).map(({ id }) => id))
			: undefined;
		countValues(form, rows, query);
		status.textContent = tellFit(fitting?.size, unknown, status.dataset);
		document.dispatchEvent(new CustomEvent('facets', { detail: { more, fitting } }));
	};
	const run = (read: ReadQuery) => {
		show(read).catch((error: unknown) => {
			console.error(error);
			status.textContent = status.dataset['failed'] ?? '';
		});
	};
	const open = () => {
		const read = parseQuery(location.search, values, names);
		fillForm(form, read.query);
		run(read);
	};

	form.addEventListener('change', () => run({ query: readForm(form), unknown: [] }));
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => setTimeout(() => run({ query: {}, unknown: [] })));
	addEventListener('popstate', open);
	open();
}
