import { expect, test } from 'vitest';
import type { MapData, PlaceData } from '../../../src/explorer/wire.ts';
import { createSnapshots, type Snapshot } from '../../../src/explorer/snapshot.ts';
import { countStates } from '../../../src/explorer/statecount.ts';
import { statusesAt } from '../../../src/ledger/history.ts';

/** A place whose status changed so: which date, which status, and whether it stands additional the one before. */
const place = (
	id: string,
	country: string,
	...steps: [date: number, status: number, additional: boolean][]
): PlaceData => ({
	id,
	name: id,
	country,
	count: 1,
	reported: '1 dump',
	by: 0,
	weak: false,
	capital: false,
	turns: steps.map(([, status, additional]) => status + (additional ? 2 : 0)),
	dates: steps.map(([date]) => date),
	events: steps.map(([date]) => `${id}-${date}`),
	on: 'region',
	...{ x: 0, y: 0, rest: [] },
});
const status = (id: string, order: number) => ({
	...{ id, label: id, mark: 'ring', meaning: '', order, weight: 1 },
});

const data: MapData = {
	title: 'Map',
	site: 'Site',
	language: 'en-GB',
	...{ first: '2019-01-01', today: '2023-01-01' },
	days: ['2020-12-31', '2021-01-01', '2022-01-01'],
	steps: [],
	at: [],
	statuses: [status('seen', 1), status('searched', 2)],
	countries: { CL: 'Chile', PE: 'Peru' },
	actors: [{ id: 'tide', name: 'Tide' }],
	dates: [
		{ when: '2020', day: '2020-12-31' },
		{ when: '1 January 2021', day: '2021-01-01' },
		{ when: '1 January 2022', day: '2022-01-01' },
	],
	places: [
		place('quay', 'CL', [0, 0, false], [1, 1, true], [2, 1, true]),
		place('bay', 'PE', [1, 1, false]),
	],
	drawings: {},
};
const takeSnapshot = createSnapshots(data);
const any = { statuses: undefined, countries: undefined };
const ids = (states: { place: PlaceData }[]) => states.map((state) => state.place.id);

test('createSnapshots() shows the places that were known on a day, in their order', () => {
	expect(ids(takeSnapshot({ ...any, day: '2020-12-30' }).shown)).toEqual([]);
	expect(ids(takeSnapshot({ ...any, day: '2020-12-31' }).shown)).toEqual(['quay']);
	expect(ids(takeSnapshot({ ...any, day: '2021-01-01' }).shown)).toEqual(['quay', 'bay']);
});

test('createSnapshots() says what stood on that day, and since when', () => {
	const read = (day: string) => {
		const { formatName, statuses } = takeSnapshot({ ...any, day }).shown[0]!;
		return [formatName(), ...statuses.map(({ status, when, event }) => [status.id, when, event])];
	};
	expect(read('2020-12-31')).toEqual([
		'quay, Chile: seen; 1 dump reported',
		['seen', '2020', 'quay-0'],
	]);
	expect(read('2022-06-01')).toEqual([
		'quay, Chile: seen, and searched; 1 dump reported',
		['seen', '2020', 'quay-0'],
		['searched', '1 January 2022', 'quay-2'],
	]);
});

test('createSnapshots() shows a place if any of its statuses is asked for, and only one country', () => {
	const day = '2021-01-01';
	expect(ids(takeSnapshot({ ...any, day, statuses: ['searched'] }).shown)).toEqual(['quay', 'bay']);
	expect(ids(takeSnapshot({ ...any, day, statuses: ['seen'] }).shown)).toEqual(['quay']);
	expect(ids(takeSnapshot({ ...any, day, statuses: [] }).shown)).toEqual([]);
	expect(ids(takeSnapshot({ ...any, day, countries: ['PE'] }).shown)).toEqual(['bay']);
	expect(ids(takeSnapshot({ ...any, day, countries: ['PE'] }).known)).toEqual(['quay', 'bay']);
	const left = takeSnapshot({ ...any, day, statuses: ['seen'], fitting: new Set(['bay']) });
	expect([left.asked, left.shown].map(ids)).toEqual([['bay'], []]);
});

test('createSnapshots() tells on a day of the list which places changed since the one before, and on no other day', () => {
	const read = (day: string) => [...takeSnapshot({ ...any, day }).turned];
	expect(read('2020-12-31')).toEqual(['quay']);
	expect(read('2021-01-01')).toEqual(['quay', 'bay']);
	expect(read('2021-06-01')).toEqual([]);
	expect(read('2022-01-01')).toEqual(['quay']);
});

test('countStates() counts each place once, by its main status', () => {
	const { shown } = takeSnapshot({ ...any, day: '2021-01-01' });
	expect(countStates(shown, data.statuses).map(({ id, count }) => [id, count])).toEqual([
		['seen', 1],
		['searched', 1],
	]);
});

test('of 10,000 places, createSnapshots() shows each day as the histories say, whatever day was shown before', () => {
	const days = Array.from({ length: 400 }, (_, i) =>
		new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
	);
	const dates = days.map((day) => ({ when: day, day }));
	const places = Array.from({ length: 10_000 }, (_, i): PlaceData => {
		const own = [0, 1, 2, 3, 4].map((turn) => turn * 80 + ((i * 7919 + turn * 31) % 80));
		const steps = own
			.slice(i % 2)
			.map((at, turn): [number, number, boolean] => [
				at,
				(i + turn) % 3 === 0 ? 1 : 0,
				(i * turn) % 4 === 1,
			]);
		return place(`place-${i}`, 'CL', ...steps);
	});
	const many: MapData = { ...data, dates, places, days };
	const takeMany = createSnapshots(many);
	const read = (states: Snapshot['known']) =>
		states.map(({ place: { id }, statuses }) =>
			[id, ...statuses.map((one) => one.status.id + one.event)].join(),
		);
	for (const day of [399, 0, 20, 21, 300, 120, 399].map((at) => days[at]!)) {
		const naive = places.flatMap(({ id, turns, dates: own, events }) => {
			const history = turns.map((turn, i) => ({
				...{ date: days[own[i]!]!, event: events![i]! },
				...{ status: many.statuses[turn % 2]!.id, additional: turn > 1 },
			}));
			const words = statusesAt(history, day).map((one) => one.status + one.event);
			return words.length > 0 ? [[id, ...words].join()] : [];
		});
		const snapshot = takeMany({ ...any, day });
		expect(read(snapshot.shown)).toEqual(naive);
		const counts = countStates(snapshot.shown, many.statuses).map(({ count }) => count);
		expect(counts[0]! + counts[1]!).toBe(naive.length);
	}
});

test('a place at which nothing happened stands as the same object on another day', () => {
	const [before, after] = ['2021-01-01', '2021-06-01'].map(
		(day) => takeSnapshot({ ...any, day }).known[0],
	);
	expect(after).toBe(before);
	expect(takeSnapshot({ ...any, day: '2022-01-01' }).known[0]).not.toBe(before);
});
