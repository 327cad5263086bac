import { expect, test } from 'vitest';
import { readMap, type MapFile } from '../../../src/explorer/wire.ts';

test('readMap() gives each place and each date its fields', () => {
	const file: MapFile = {
		title: 'Map',
		site: 'Site',
		language: 'en-GB',
		first: '2014-12-31',
		today: '2023-01-01',
		days: [],
		steps: [],
		at: [],
		statuses: [],
		countries: {},
		actors: [],
		drawings: {},
		dates: { day: ['2020-02-29', '2022-11-05'], when: ['February 2020', 'by 5 November 2022'] },
		places: {
			id: ['quay'],
			name: ['Salt Quay'],
			country: ['CL'],
			count: [2],
			reported: ['2 dumps'],
			counts: [[]],
			by: [0],
			weak: [false],
			capital: [true],
			turns: [[0, 3]],
			dates: [[0, 1]],
			events: [['found', 'dug']],
			on: ['world'],
			x: [1.5],
			y: [2],
			rest: [[3, -4]],
		},
	};
	const data = readMap(file);
	expect(data.dates).toEqual([
		{ day: '2020-02-29', when: 'February 2020' },
		{ day: '2022-11-05', when: 'by 5 November 2022' },
	]);
	expect(data.places).toEqual([
		{
			...{ id: 'quay', name: 'Salt Quay', country: 'CL', count: 2, reported: '2 dumps', by: 0 },
			...{ weak: false, capital: true, turns: [0, 3], dates: [0, 1], events: ['found', 'dug'] },
			...{ on: 'world', x: 1.5, y: 2, rest: [3, -4], counts: [] },
		},
	]);
	expect(data.first).toBe('2014-12-31');
});
