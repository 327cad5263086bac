import { expect, test } from 'vitest';
import type { MapData, PlaceData } from '../../../src/content/mapdata.ts';
import { countStands, openScenes } from '../../../src/content/scene.ts';

const place = (id: string, country: string, steps: PlaceData['steps']): PlaceData => ({
	id,
	name: id,
	country,
	count: 1,
	reported: '1 dump',
	by: 0,
	steps,
	events: [...new Set([...steps.map(([event]) => event), 2])],
	on: 'region',
	x: 0,
	y: 0,
});
const status = (id: string, order: number) => ({ id, label: id, mark: 'ring', meaning: '', order });
const event = (id: string, day: string) => ({ id, day, when: day, what: `${id}.` });

const data: MapData = {
	title: 'Map',
	site: 'Site',
	language: 'en-GB',
	today: '2023-01-01',
	days: ['2020-01-01', '2021-01-01'],
	statuses: [status('seen', 1), status('searched', 2)],
	countries: { CL: 'Chile', PE: 'Peru' },
	actors: [{ id: 'tide', name: 'Tide' }],
	events: [event('found', '2020-01-01'), event('dug', '2021-01-01'), event('said', '2022-01-01')],
	places: [
		place('quay', 'CL', [
			[0, 0, 0],
			[1, 1, 1],
		]),
		place('bay', 'PE', [[1, 1, 0]]),
	],
	drawings: {},
};
const look = openScenes(data);
const any = { statuses: undefined, country: undefined };
const ids = (stands: { place: PlaceData }[]) => stands.map((stand) => stand.place.id);

test('openScenes() shows the places that were known on a day, in their order', () => {
	expect(ids(look({ ...any, day: '2019-12-31' }).shown)).toEqual([]);
	expect(ids(look({ ...any, day: '2020-01-01' }).shown)).toEqual(['quay']);
	expect(ids(look({ ...any, day: '2021-01-01' }).shown)).toEqual(['quay', 'bay']);
});

test('openScenes() says what stood on that day, and what was newest', () => {
	const [before] = look({ ...any, day: '2020-06-01' }).shown;
	expect([before!.name, before!.newest.id]).toEqual([
		'quay, Chile: seen; 1 dump reported',
		'found',
	]);
	const [after] = look({ ...any, day: '2022-06-01' }).shown;
	expect([after!.name, after!.newest.id]).toEqual([
		'quay, Chile: seen, also searched; 1 dump reported',
		'said',
	]);
});

test('openScenes() shows a place if any of its statuses is asked for, and only one country', () => {
	const day = '2021-01-01';
	expect(ids(look({ ...any, day, statuses: ['searched'] }).shown)).toEqual(['quay', 'bay']);
	expect(ids(look({ ...any, day, statuses: ['seen'] }).shown)).toEqual(['quay']);
	expect(ids(look({ ...any, day, statuses: [] }).shown)).toEqual([]);
	expect(ids(look({ ...any, day, country: 'PE' }).shown)).toEqual(['bay']);
	expect(ids(look({ ...any, day, country: 'PE' }).known)).toEqual(['quay', 'bay']);
});

test('countStands() counts each place once, by its main status', () => {
	const { shown } = look({ ...any, day: '2021-01-01' });
	expect(countStands(shown, data.statuses).map(({ id, count }) => [id, count])).toEqual([
		['seen', 1],
		['searched', 1],
	]);
});
