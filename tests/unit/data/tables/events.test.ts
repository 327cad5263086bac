import { expect, test } from 'vitest';
import { makeRecord } from '../../ledger/records.ts';
import { listUntold, readTable } from './readtable.ts';

const { records, rows } = readTable('events', [
	makeRecord('events', 'found', {
		what: 'Barrels were found.',
		brief: 'Found barrels',
		title: 'Barrels found',
		date: '2021-04/2022-07',
		kind: 'finding',
		actors: ['paper', 'board'],
		places: ['reef'],
		countries: ['IE', 'PT'],
		position: [-6.2, 53.3],
		tags: ['by-night', 'by-boat'],
		figures: [
			{ value: 40, atLeast: true, unit: 'barrels', scope: 'in the bay', asOf: '2021' },
			{ value: 2.5, unit: 'tonnes', scope: 'on land' },
		],
		sources: ['ledger', 'letter'],
		changes: [
			{ status: 'seen', places: ['quay', 'bay'] },
			{ status: 'searched', places: ['bay'], additional: true },
		],
		weak: 'One paper only.',
		note: 'It rained.',
	}),
	makeRecord('events', 'said', {
		what: 'The board spoke.',
		date: '2023',
		kind: 'statement',
		sources: ['letter'],
	}),
	...['quay', 'bay', 'reef'].map((id) => makeRecord('places', id)),
	...['seen', 'searched'].map((id) => makeRecord('statuses', id)),
	makeRecord('actors', 'board'),
	makeRecord('events', 'earlier', {
		date: '2020',
		changes: [{ status: 'seen', places: ['quay', 'bay', 'reef'] }],
	}),
]);

test('an event is published whole, with the days that its date can mean', () => {
	expect(records).toEqual([
		expect.objectContaining({ id: 'earlier' }),
		{
			id: 'found',
			date: '2021-04/2022-07',
			...{ firstDay: '2021-04-01', lastDay: '2022-07-31' },
			kind: 'finding',
			what: 'Barrels were found.',
			brief: 'Found barrels',
			title: 'Barrels found',
			actors: ['paper', 'board'],
			places: ['reef'],
			allPlaces: ['reef', 'quay', 'bay'],
			countries: ['IE', 'PT'],
			position: [-6.2, 53.3],
			tags: ['by-night', 'by-boat'],
			figures: [
				{ value: 40, atLeast: true, unit: 'barrels', scope: 'in the bay', asOf: '2021' },
				{ value: 2.5, atLeast: false, unit: 'tonnes', scope: 'on land' },
			],
			changes: [
				{ status: 'seen', places: ['quay', 'bay'], beside: false },
				{ status: 'searched', places: ['bay'], beside: true },
			],
			sources: ['ledger', 'letter'],
			weak: 'One paper only.',
			note: 'It rained.',
			page: 'https://quays.example/timeline/#found',
		},
		{
			id: 'said',
			date: '2023',
			firstDay: '2023-01-01',
			lastDay: '2023-12-31',
			kind: 'statement',
			what: 'The board spoke.',
			brief: null,
			title: null,
			actors: [],
			places: [],
			allPlaces: [],
			countries: [],
			position: null,
			tags: [],
			figures: [],
			changes: [],
			sources: ['letter'],
			weak: null,
			note: null,
			page: 'https://quays.example/timeline/#said',
		},
	]);
});

test('an event is a row, with the statuses that replace one apart from those that are added', () => {
	expect(rows.slice(1)).toEqual([
		{
			id: 'found',
			date: '2021-04/2022-07',
			...{ firstDay: '2021-04-01', lastDay: '2022-07-31' },
			kind: 'finding',
			what: 'Barrels were found.',
			brief: 'Found barrels',
			title: 'Barrels found',
			actors: 'paper; board',
			places: 'reef',
			allPlaces: 'reef; quay; bay',
			countries: 'IE; PT',
			longitude: '-6.2',
			latitude: '53.3',
			tags: 'by-night; by-boat',
			figures: 'at least 40 barrels: in the bay (2021); 2.5 tonnes: on land',
			changes: 'seen: quay; seen: bay',
			changesBeside: 'searched: bay',
			sources: 'ledger; letter',
			weak: 'One paper only.',
			note: 'It rained.',
			page: 'https://quays.example/timeline/#found',
		},
		{
			id: 'said',
			date: '2023',
			firstDay: '2023-01-01',
			lastDay: '2023-12-31',
			kind: 'statement',
			what: 'The board spoke.',
			...{ brief: '', title: '', actors: '', places: '', allPlaces: '', countries: '' },
			...{ longitude: '', latitude: '' },
			tags: '',
			figures: '',
			changes: '',
			changesBeside: '',
			sources: 'letter',
			weak: '',
			note: '',
			page: 'https://quays.example/timeline/#said',
		},
	]);
	expect(listUntold(rows[1])).toEqual([]);
});
