import { expect, test } from 'vitest';
import { makeRecord } from '../../ledger/records.ts';
import { listUntold, readTable } from './readtable.ts';

const { records, rows, read } = readTable('places', [
	makeRecord('places', 'quay', {
		city: 'Salt Quay',
		country: 'IE',
		// As a sum may leave it.
		position: [-6.2600000001, 53.35],
		positionNote: 'It stands for the harbour.',
		reported: [
			{ count: 4, atLeast: true, by: 'paper', asOf: '2022-03', sources: ['ledger', 'letter'] },
			{ count: 2, by: 'board', asOf: '2023', sources: ['letter'], note: 'The quay alone.' },
		],
		runBy: ['board', 'clerk'],
		weak: 'One paper only.',
		sources: ['map'],
		note: 'It silted up.',
	}),
	makeRecord('places', 'bay', {
		city: 'Tin Bay',
		country: 'PT',
		position: [-9.14, 38.72],
		reported: [{ count: 1, by: 'board', asOf: '2021', sources: ['ledger'] }],
	}),
	makeRecord('statuses', 'seen', { label: 'was seen', order: 1 }),
	makeRecord('statuses', 'gone', { label: 'is gone', order: 2 }),
	makeRecord('statuses', 'searched', { label: 'was searched', order: 3 }),
	makeRecord('events', 'report', {
		date: '2022-04-05',
		sources: ['ledger'],
		changes: [{ status: 'seen', places: ['quay', 'bay'] }],
	}),
	makeRecord('events', 'cleared', {
		date: '2022-05',
		sources: ['order'],
		changes: [{ status: 'gone', places: ['quay'] }],
	}),
	makeRecord('events', 'search', {
		date: '2022-06-07',
		sources: ['order'],
		changes: [{ status: 'searched', places: ['quay'], additional: true }],
	}),
	makeRecord('events', 'law', { date: '2023', countries: ['IE'], sources: ['gazette'] }),
	makeRecord('claims', 'dumped', { places: ['quay'], sources: [{ source: 'letter' }] }),
	makeRecord('claims', 'abroad', { countries: ['IE'], sources: [{ source: 'essay' }] }),
	makeRecord('disagreements', 'how-many', { places: ['quay'] }),
	makeRecord('actors', 'paper', { name: 'The Tide' }),
	makeRecord('actors', 'board', { name: 'The Board' }),
	...['ledger', 'letter', 'map', 'order', 'essay'].map((id) => makeRecord('sources', id)),
	makeRecord('sources', 'gazette', { publisher: 'The Zone' }),
]);

const bay = {
	id: 'bay',
	city: 'Tin Bay',
	country: 'PT',
	countryName: 'Portugal',
	position: [-9.14, 38.72],
	precision: 'city centre',
	positionNote: null,
	count: 1,
	atLeast: false,
	reportedBy: 'board',
	reportedByName: 'The Board',
	reportedAsOf: '2021',
	reported: [{ count: 1, atLeast: false, by: 'board', asOf: '2021', sources: ['ledger'] }],
	runBy: [],
	status: 'seen',
	statusLabel: 'was seen',
	statusSince: '2022-04-05',
	statusEvent: 'report',
	otherStatuses: [],
	history: [{ date: '2022-04-05', status: 'seen', beside: false, event: 'report' }],
	claims: [],
	countryClaims: [],
	events: ['report'],
	countryEvents: [],
	disagreements: [],
	sources: [],
	allSources: ['ledger'],
	weak: null,
	note: null,
	page: 'https://quays.example/places/bay/',
};

const quay = {
	id: 'quay',
	city: 'Salt Quay',
	country: 'IE',
	countryName: 'Ireland',
	position: [-6.26, 53.35],
	precision: 'as noted',
	positionNote: 'It stands for the harbour.',
	count: 4,
	atLeast: true,
	reportedBy: 'paper',
	reportedByName: 'The Tide',
	reportedAsOf: '2022-03',
	reported: [
		{ count: 4, atLeast: true, by: 'paper', asOf: '2022-03', sources: ['ledger', 'letter'] },
		{
			...{ count: 2, atLeast: false, by: 'board', asOf: '2023', sources: ['letter'] },
			note: 'The quay alone.',
		},
	],
	runBy: ['board', 'clerk'],
	status: 'gone',
	statusLabel: 'is gone',
	statusSince: '2022-05',
	statusEvent: 'cleared',
	otherStatuses: ['searched'],
	history: [
		{ date: '2022-04-05', status: 'seen', beside: false, event: 'report' },
		{ date: '2022-05', status: 'gone', beside: false, event: 'cleared' },
		{ date: '2022-06-07', status: 'searched', beside: true, event: 'search' },
	],
	claims: ['dumped'],
	countryClaims: ['abroad'],
	events: ['report', 'cleared', 'search'],
	countryEvents: ['law'],
	disagreements: ['how-many'],
	sources: ['map'],
	allSources: ['gazette', 'ledger', 'letter', 'map', 'order'],
	weak: 'One paper only.',
	note: 'It silted up.',
	page: 'https://quays.example/places/quay/',
};

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
	const { position: _, ...ofQuay } = quay;
	const { position: __, ...ofBay } = bay;
	expect(rows).toEqual([
		{
			...ofQuay,
			longitude: '-6.26',
			latitude: '53.35',
			count: '4',
			atLeast: 'true',
			reported: 'at least 4 by paper, 2022-03 (ledger, letter); 2 by board, 2023 (letter)',
			runBy: 'board; clerk',
			otherStatuses: 'searched',
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
			longitude: '-9.14',
			latitude: '38.72',
			positionNote: '',
			count: '1',
			atLeast: 'false',
			reported: '1 by board, 2021 (ledger)',
			runBy: '',
			otherStatuses: '',
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
	expect(listUntold(rows[0])).toEqual([]);
});
