import { fitsQuery, formatQuery, parseQuery, type ReadQuery } from '../../lib/facet/facetquery.ts';
import { createChips, listChips } from './chips.ts';
import { countValues, dressForm, fillForm, listValues, nameValue, readForm } from './facetform.ts';
import { createFacetSource } from './facetfetch.ts';
import { createLineList } from './linelist.ts';
import { copySpot, getSpot } from './spot.ts';
import { tellFit } from './tellfit.ts';

/** Starts the filter of a list in the fold that has its pages: nothing is fetched until a reader asks for something. */
export function startFacets(fold: HTMLElement): void {
	const { home = '', size = '' } = fold.dataset;
	dressForm();
	getSpot(fold, '[data-pages]').replaceChildren(copySpot('facet-tool'));
	const form = getSpot<HTMLFormElement>(fold, 'form');
	const status = getSpot(document, '[data-fit]');
	const results = getSpot(document, '[data-results]');
	const whole = [...document.querySelectorAll<HTMLElement>('[data-whole]')];
	const source = createFacetSource(home, Number(size));
	const values = listValues(form);
	const say = (text = '') => (status.textContent = text);
	const showAll = (isWhole: boolean) => {
		for (const part of whole) part.hidden = !isWhole;
		results.hidden = isWhole;
	};
	const fail = (error: unknown) => {
		console.error(error);
		showAll(true);
		say(status.dataset['failed']);
	};
	const showLines = createLineList(results, source.getLine, fail);
	const summary = getSpot(fold, 'summary');
	const showChips = createChips(getSpot(document, '[data-chips]'), summary, (query) => {
		fillForm(form, query);
		ask();
	});
	let newest = 0;

	const show = async ({ query, unknown }: ReadQuery) => {
		const turn = ++newest;
		const isAsked = formatQuery(query) !== '';
		showChips(listChips(query, (name, value) => nameValue(form, name, value)));
		const rows = await source.getRows();
		if (turn !== newest) return;
		countValues(form, rows, query);
		const fitting = rows.flatMap((row, i) => (fitsQuery(row, query) ? [i] : []));
		if (isAsked) await showLines(fitting);
		if (turn !== newest) return;
		showAll(!isAsked);
		say(tellFit(isAsked ? fitting.length : undefined, unknown, status.dataset));
	};
	const open = () => {
		const read = parseQuery(location.search, values);
		fillForm(form, read.query);
		if (location.search || !results.hidden) show(read).catch(fail);
	};
	const ask = () => {
		const query = readForm(form);
		const end = formatQuery(query);
		history.pushState(null, '', location.pathname + (end && `?${end}`));
		show({ query, unknown: [] }).catch(fail);
	};

	form.addEventListener('change', ask);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => setTimeout(ask));
	fold.addEventListener('toggle', () => show(parseQuery(location.search, values)).catch(fail), {
		once: true,
	});
	addEventListener('popstate', open);
	open();
}
