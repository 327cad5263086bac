import { expect, test } from 'vitest';
import { countFacets, listFacetPages } from '../../../../src/ledger/facets/facetpages.ts';
import { makeRow } from '../../lib/facet/row.ts';

test('each value of a facet has a page, and a long list is parted', () => {
	const rows = Array.from({ length: 250 }, (_, i) =>
		makeRow(`e${i}`, { kind: [i < 201 ? 'report' : 'order'] }),
	);
	expect(
		listFacetPages('timeline', rows).map(({ ids, ...page }) => ({ ...page, shown: ids.length })),
	).toEqual([
		{
			path: 'kind/report/',
			name: 'kind',
			value: 'report',
			count: 201,
			number: 1,
			last: 2,
			shown: 200,
		},
		{
			path: 'kind/report/2/',
			name: 'kind',
			value: 'report',
			count: 201,
			number: 2,
			last: 2,
			shown: 1,
		},
		{ path: 'kind/order/', name: 'kind', value: 'order', count: 49, number: 1, last: 1, shown: 49 },
	]);
});

test('what has pages already gets no second ones, and a facet of very many values none', () => {
	const rows = Array.from({ length: 61 }, (_, i) =>
		makeRow(`p${i}`, {
			country: [i % 2 ? 'NL' : 'IE'],
			kind: [`kind-${i}`],
			year: [String(2000 + (i % 3))],
		}),
	);
	const summarise = (list: 'places' | 'timeline') =>
		countFacets(list, rows).map(({ name, counts, isPaged }) => [name, counts.length, isPaged]);
	expect(summarise('places')).toEqual([
		['country', 2, false],
		['year', 3, true],
		['kind', 61, false],
	]);
	expect(summarise('timeline')).toEqual([
		['country', 2, true],
		['year', 3, false],
		['kind', 61, false],
	]);
});

test('a facet that tells nothing apart is left out', () => {
	const rows = [makeRow('quay', { kind: ['report'] }), makeRow('pier', { kind: ['report'] })];
	expect(countFacets('places', rows)).toEqual([]);
	expect(listFacetPages('places', [])).toEqual([]);
});
