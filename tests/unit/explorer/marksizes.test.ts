import { expect, test } from 'vitest';
import { drawMap } from '../../../src/explorer/drawnmap.ts';
import { joinPlace } from '../../../src/ledger/joined.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

/** The sizes in the legend of a map of places with these numbers. */
function listSizes(...counts: number[]) {
	const places = counts.map((count, i) =>
		makeRecord('places', `quay-${i}`, {
			reported: [{ count, by: 'board', asOf: '2022', sources: ['ledger'] }],
		}),
	);
	const ids = places.map(({ id }) => id);
	const changes = [{ status: 'seen', places: ids }];
	const ledger = makeLedger([
		...[makeRecord('statuses', 'seen'), makeRecord('actors', 'board'), ...places],
		makeRecord('events', 'found', { date: '2022', changes }),
	]);
	const joined = places.map((place) => joinPlace(ledger, place));
	return drawMap('region', joined, ledger).sizes;
}

test('drawMap() gives the legend the least and the greatest size, with their numbers', () => {
	expect(listSizes(1, 4, 2)).toEqual([
		{ count: 1, r: 6 },
		{ count: 4, r: 12 },
	]);
});

test('drawMap() gives the legend no size where all marks are alike', () => {
	expect(listSizes(2, 2)).toEqual([]);
});

test('drawMap() gives the legend the number from which on marks grow no more', () => {
	expect(listSizes(1, 900)).toEqual([
		{ count: 1, r: 6 },
		{ count: 43, r: 39 },
	]);
});
