import { expect, test } from 'vitest';
import { countFacet, tellsApart } from '../../../../src/lib/facet/facetrow.ts';
import { makeRow } from './row.ts';

test('countFacet() counts a row once for a value that several of its parts have', () => {
	const rows = [
		makeRow('quay', { kind: ['denial'] }, { kind: ['denial'] }, { kind: ['order'] }),
		makeRow('pier', { kind: ['denial'] }),
	];
	expect(countFacet(rows, 'kind')).toEqual([
		['denial', 2],
		['order', 1],
	]);
});

test('countFacet() lists years in order', () => {
	const rows = [makeRow('quay', { year: ['2023'] }), makeRow('pier', { year: ['2019'] })];
	expect(countFacet(rows, 'year')).toEqual([
		['2019', 1],
		['2023', 1],
	]);
});

test('countFacet() lists of numbers the steps that leave fewer rows, and some', () => {
	const rows = ['1', '1', '4', '12'].map((number, i) => makeRow(String(i), { number: [number] }));
	expect(countFacet(rows, 'number')).toEqual([
		['2', 2],
		['5', 1],
	]);
});

test('a facet of one value tells nothing apart, and a number one can ask for does', () => {
	expect(tellsApart('kind', [['denial', 3]])).toBe(false);
	expect(
		tellsApart('kind', [
			['denial', 3],
			['order', 1],
		]),
	).toBe(true);
	expect(tellsApart('number', [])).toBe(false);
	expect(tellsApart('number', [['2', 3]])).toBe(true);
});
