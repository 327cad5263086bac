import { expect, test } from 'vitest';
import { findRegion, listCloser } from '../../../src/explorer/drilldown.ts';
import { listMapViews, listViewPaths } from '../../../src/explorer/mappage.ts';
import { makeLibrary, shelve } from '../ledger/records.ts';

const quay = shelve('places', 'salt-quay');
const pier = shelve('places', 'old-pier', { country: 'IT', position: [12.5, 41.9] });
const far = shelve('places', 'far-dock', { country: 'CL', position: [-70.6, -33.4] });
const found = (...places: string[]) =>
	shelve('events', `found-${places.join('-')}`, {
		date: '2022-11-01',
		changes: [{ status: 'seen', places }],
	});
const seen = shelve('statuses', 'seen');
const board = shelve('actors', 'board');
const library = makeLibrary([
	quay,
	pier,
	far,
	seen,
	board,
	found('salt-quay', 'old-pier', 'far-dock'),
]);
const viewOf = (id: string, within = library) =>
	listMapViews(within).find((view) => view.id === id)!;
const listIds = (id: string) => listCloser(library, viewOf(id)).map((view) => view.id);

test('the region has a showing of its own, with the places in it as they stand today', () => {
	const { kind, name, day, views } = viewOf('the-coast');
	expect({ kind, name, day }).toEqual({ kind: 'region', name: 'The coast', day: '2023-06-30' });
	expect(views.map(({ place }) => place.id)).toEqual(['salt-quay', 'old-pier']);
});

test('a region without a place has no showing', () => {
	const distant = makeLibrary([far, seen, board, found('far-dock')]);
	expect(listMapViews(distant).map(({ id }) => id)).toEqual(['', '2022-11-01', 'cl', 'seen']);
	expect(findRegion(distant, viewOf('cl', distant).views)).toBeUndefined();
});

test('findRegion() gives the region to what holds one of its places', () => {
	expect(findRegion(library, viewOf('it').views)?.id).toBe('the-coast');
	expect(findRegion(library, viewOf('cl').views)).toBeUndefined();
});

test('listCloser() leads from the whole to region and countries, from the region to its countries', () => {
	expect(listIds('')).toEqual(['the-coast', 'ie', 'it', 'cl']);
	expect(listIds('2022-11-01')).toEqual(['the-coast', 'ie', 'it', 'cl']);
	expect(listIds('the-coast')).toEqual(['ie', 'it']);
	expect(listIds('it')).toEqual([]);
	expect(listIds('seen')).toEqual([]);
});

test('listViewPaths() names every showing once', () => {
	const names = listViewPaths(library).map(({ params }) => params.page);
	expect(names).toEqual([undefined, '2022-11-01', 'the-coast', 'ie', 'it', 'cl', 'seen']);
});
