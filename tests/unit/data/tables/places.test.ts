import { expect, test } from 'vitest';
import { read, records, rows } from './placeledger.ts';
import { bay, quay } from './publishedplaces.ts';
import { listUntold, unrevisedCells } from './readtable.ts';

test('a place is published whole, with its status, its history and all that names it', () => {
	expect(records).toEqual([quay, bay]);
});

test('in GeoJSON, a place is a point with the same fields', () => {
	const { features } = JSON.parse(read('geojson'));
	expect(features).toEqual(
		[quay, bay].map(({ position, ...properties }) => ({
			type: 'Feature',
			id: properties.id,
			geometry: { type: 'Point', coordinates: position },
			properties,
		})),
	);
});

test('a place is a row, with lists in one cell', () => {
	const { position: _, beats: _a, number: _n, ...ofQuay } = quay;
	const { position: __, beats: _b, number: _m, ...ofBay } = bay;
	expect(rows).toEqual([
		{
			...ofQuay,
			...unrevisedCells,
			longitude: '-6.26',
			latitude: '53.35',
			count: '4',
			capital: 'false',
			atLeast: 'true',
			reported: 'at least 4 by paper, 2022-03 (ledger, letter); 2 by board, 2023 (letter)',
			...{ numberFrom: '', numberBy: '' },
			runBy: 'board; clerk',
			tags: 'by-night; by-boat',
			otherStatuses: 'searched',
			noOutcome: '',
			history:
				'2022-04-05: seen (report); 2022-05: gone (cleared); 2022-06-07: also searched (search)',
			claims: 'dumped',
			countryClaims: 'abroad',
			events: 'report; cleared; search',
			countryEvents: 'law',
			disagreements: 'how-many',
			sources: 'map',
			allSources: 'gazette; ledger; letter; map; order',
		},
		{
			...ofBay,
			...unrevisedCells,
			longitude: '-9.14',
			latitude: '38.72',
			positionNote: '',
			count: '1',
			capital: 'false',
			atLeast: 'false',
			reported: '1 by board, 2021 (ledger)',
			...{ numberFrom: '', numberBy: '' },
			runBy: '',
			tags: '',
			otherStatuses: '',
			noOutcome: '',
			history: '2022-04-05: seen (report)',
			claims: '',
			countryClaims: '',
			events: 'report',
			countryEvents: '',
			disagreements: '',
			sources: '',
			allSources: 'ledger',
			weak: '',
			note: '',
		},
	]);
	// nooutcome.test.ts has a place with an outcome that is awaited, and placenumber.test.ts one whose events are counted.
	expect(listUntold(rows[0])).toEqual(['numberFrom', 'numberBy', 'noOutcome']);
});
