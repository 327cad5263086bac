import { expect, test } from 'vitest';
import type { MapData, PlaceData } from '../../../src/content/mapdata.ts';
import { countStands, openScenes, type Stand } from '../../../src/content/scene.ts';
import { standOn } from '../../../src/content/timeline.ts';

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

test('of 10,000 places, openScenes() shows each day as the histories say, whatever day was shown before', () => {
	const days = Array.from({ length: 400 }, (_, i) =>
		new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
	);
	const events = Array.from({ length: 50_000 }, (_, i) =>
		event(`event-${i}`, days[Math.floor(i / 125)]!),
	);
	const places = Array.from({ length: 10_000 }, (_, i): PlaceData => {
		const own = [0, 1, 2, 3, 4].map((turn) => turn * 10_000 + ((i * 7919 + turn * 31) % 10_000));
		const steps = own
			.slice(i % 2)
			.map((at, turn): PlaceData['steps'][number] => [
				at,
				(i + turn) % 3 === 0 ? 1 : 0,
				(i * turn) % 4 === 1 ? 1 : 0,
			]);
		return { ...place(`place-${i}`, 'CL', steps), events: own };
	});
	const many: MapData = { ...data, events, places, days };
	const lookAt = openScenes(many);
	const read = (stands: Stand[]) =>
		stands.map(({ place: { id }, statuses, newest }) =>
			[id, newest.id, ...statuses.map((one) => one.status.id + one.event.id)].join(),
		);
	for (const day of [399, 0, 20, 21, 300, 120, 399].map((at) => days[at]!)) {
		const naive = places.flatMap(({ id, steps, events: own }) => {
			const history = steps.map(([at, kind, beside]) => ({
				...{ date: events[at]!.day, event: events[at]!.id },
				...{ status: many.statuses[kind]!.id, beside: beside === 1 },
			}));
			const statuses = standOn(history, day);
			const newest = own.findLast((at) => events[at]!.day <= day)!;
			const words = statuses.map((one) => one.status + one.event);
			return statuses.length > 0 ? [[id, events[newest]!.id, ...words].join()] : [];
		});
		const scene = lookAt({ ...any, day });
		expect(read(scene.shown)).toEqual(naive);
		const counts = countStands(scene.shown, many.statuses).map(({ count }) => count);
		expect(counts[0]! + counts[1]!).toBe(naive.length);
	}
});

test('a place at which nothing happened stands as the same object on another day', () => {
	const [before, after] = ['2020-01-01', '2020-06-01'].map((day) => look({ ...any, day }).known[0]);
	expect(after).toBe(before);
	expect(look({ ...any, day: '2021-01-01' }).known[0]).not.toBe(before);
});
