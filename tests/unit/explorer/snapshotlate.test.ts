import { expect, test } from 'vitest';
import type { MapData } from '../../../src/explorer/wire.ts';
import { createSnapshots } from '../../../src/explorer/snapshot.ts';
import { countLooks } from '../../../src/explorer/statecount.ts';

const status = (id: string, order: number) => ({
	...{ id, label: id, mark: 'ring', meaning: '', order, weight: 1 },
});

const data: MapData = {
	...{ title: 'Map', site: 'Site', language: 'en-GB', first: '2019-01-01', today: '2023-01-01' },
	...{ days: [], steps: [], at: [], countries: {}, actors: [], drawings: {} },
	statuses: [status('seen', 1), { ...status('searched', 2), late: 'searched: no outcome' }],
	dates: [
		{ when: '1 January 2021', day: '2021-01-01' },
		{ when: '1 January 2021', day: '2023-01-01' },
	],
	places: [
		{
			...{ id: 'pier', name: 'Pier', country: 'CL', count: 1, reported: '1 dump', by: 0 },
			// Searched, besides seen; on the day of the site’s facts, without an outcome.
			...{
				weak: false,
				capital: false,
				turns: [1, 2, 5],
				dates: [0, 0, 1],
				events: ['dug', 'looked', 'dug'],
			},
			...{ on: 'region', x: 0, y: 0, rest: [] },
		},
	],
};

test('createSnapshots() takes a status that is only called late for no change', () => {
	const takeSnapshot = createSnapshots({ ...data, days: ['2021-01-01', '2023-01-01'] });
	const query = { statuses: undefined, countries: undefined };
	const read = (day: string) => [...takeSnapshot({ ...query, day }).turned];
	expect([read('2021-01-01'), read('2023-01-01')]).toEqual([['pier'], []]);
});

test('createSnapshots() says from its day on that no outcome is known, and keeps the status and its date', () => {
	const takeSnapshot = createSnapshots(data);
	const read = (day: string) =>
		takeSnapshot({ day, statuses: undefined, countries: undefined }).shown.map(
			({ statuses, mainStatus, formatName }) => [
				mainStatus,
				...statuses.map(({ label, when, event }) => [label, when, event]),
				formatName(),
			],
		);
	const seen = ['seen', '1 January 2021', 'looked'];
	const before = [
		1,
		['searched', '1 January 2021', 'dug'],
		seen,
		'Pier, CL: searched, and seen; 1 dump reported',
	];
	const after = [
		1,
		['searched: no outcome', '1 January 2021', 'dug'],
		seen,
		'Pier, CL: searched: no outcome, and seen; 1 dump reported',
	];
	expect(read('2022-12-31')).toEqual([before]);
	expect(read('2023-01-01')).toEqual([after]);
	expect(read('2021-06-01')).toEqual([before]);
});

test('countLooks() counts a place with two statuses by itself, and lists every status', () => {
	const takeSnapshot = createSnapshots(data);
	const { shown } = takeSnapshot({ day: '2021-01-01', statuses: undefined, countries: undefined });
	expect(countLooks(shown, data.statuses).map(({ ids, count }) => [ids, count])).toEqual([
		['seen', 0],
		['searched', 0],
		['searched seen', 1],
	]);
});
