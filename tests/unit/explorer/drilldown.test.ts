import { expect, test } from 'vitest';
import { findRegionPage, listDrillDowns } from '../../../src/explorer/drilldown.ts';
import { listMapPages, listMapPaths } from '../../../src/explorer/mappage.ts';
import { listCountryRows } from '../../../src/explorer/tablepage.ts';
import { countCountries } from '../../../src/ledger/joined.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const quay = makeRecord('places', 'salt-quay');
const pier = makeRecord('places', 'old-pier', { country: 'IT', position: [12.5, 41.9] });
const far = makeRecord('places', 'far-dock', { country: 'CL', position: [-70.6, -33.4] });
const found = (...places: string[]) =>
	makeRecord('events', `found-${places.join('-')}`, {
		date: '2022-11-01',
		changes: [{ status: 'seen', places }],
	});
const seen = makeRecord('statuses', 'seen');
const board = makeRecord('actors', 'board');
const ledger = makeLedger([
	quay,
	pier,
	far,
	seen,
	board,
	found('salt-quay', 'old-pier', 'far-dock'),
]);
const pageOf = (id: string, within = ledger) =>
	listMapPages(within).find((page) => page.id === id)!;
const listIds = (id: string) => listDrillDowns(ledger, pageOf(id)).map((page) => page.id);

test('the region has a page of its own, with the places in it as they stand today', () => {
	const { kind, name, day, places } = pageOf('the-coast');
	expect({ kind, name, day }).toEqual({ kind: 'region', name: 'The coast', day: '2023-06-30' });
	expect(places.map(({ place }) => place.id)).toEqual(['salt-quay', 'old-pier']);
});

test('a region without a place has no page', () => {
	const distant = makeLedger([far, seen, board, found('far-dock')]);
	expect(listMapPages(distant).map(({ id }) => id)).toEqual(['', '2022-11-01', 'cl', 'seen']);
	expect(findRegionPage(distant, pageOf('cl', distant).places)).toBeUndefined();
});

test('findRegionPage() gives the region to what holds one of its places', () => {
	expect(findRegionPage(ledger, pageOf('it').places)?.id).toBe('the-coast');
	expect(findRegionPage(ledger, pageOf('cl').places)).toBeUndefined();
});

test('listDrillDowns() leads from the whole to region and countries, from the region to its countries', () => {
	expect(listIds('')).toEqual(['the-coast', 'cl', 'ie', 'it']);
	expect(listIds('2022-11-01')).toEqual(['the-coast', 'cl', 'ie', 'it']);
	expect(listIds('the-coast')).toEqual(['ie', 'it']);
	expect(listIds('it')).toEqual([]);
	expect(listIds('seen')).toEqual([]);
});

test('listMapPaths() names every page once', () => {
	const names = listMapPaths(ledger).map(({ params }) => params.page);
	expect(names).toEqual([undefined, '2022-11-01', 'the-coast', 'cl', 'ie', 'it', 'seen']);
});

test('the places in no country have a page of their own, after those of the countries', () => {
	const sea = makeRecord('places', 'high-sea', { country: undefined, position: [-30, 45] });
	const wider = makeLedger([quay, sea, seen, board, found('salt-quay', 'high-sea')]);
	const { kind, name, places } = pageOf('xz', wider);
	expect({ kind, name }).toEqual({
		kind: 'country',
		name: 'places in no country’s territory',
	});
	expect(places.map(({ place, country, code }) => [place.id, country, code])).toEqual([
		['high-sea', undefined, 'XZ'],
	]);
	expect(listDrillDowns(wider, pageOf('', wider)).map(({ id }) => id)).toEqual([
		...['the-coast', 'ie', 'xz'],
	]);
	expect(countCountries(pageOf('', wider).places)).toBe(1);
	expect(listCountryRows(wider, pageOf('', wider)).map(({ code, name }) => [code, name])).toEqual([
		['IE', 'Ireland'],
		['XZ', 'In no country’s territory'],
	]);
});
