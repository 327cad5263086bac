import { expect, test } from 'vitest';
import type { Entry } from '../../../src/ledger/entry.ts';
import { sortRecords } from '../../../src/ledger/order.ts';
import { makeRecord } from './records.ts';

const names: Record<string, string> = {
	AT: 'Austria',
	IE: 'Ireland',
	CI: 'Côte d’Ivoire',
	HR: 'Croatia',
};

/** The ids of records in the order in which readers meet them. */
const sort = (...records: Entry[]) =>
	sortRecords(records, (code) => names[code]!).map(({ id }) => id);

test('sortRecords() sorts stories with the newest first', () => {
	const story = (id: string, published: string) => makeRecord('stories', id, { published });
	expect(
		sort(story('old', '2021-12-31'), story('new', '2022-02-01'), story('mid', '2022-01-31')),
	).toEqual(['new', 'mid', 'old']);
});

test('sortRecords() sorts events by date; one known to the month comes at its end', () => {
	const event = (id: string, date: string) => makeRecord('events', id, { date });
	expect(
		sort(
			event('year', '2022'),
			event('month', '2022-10'),
			event('day', '2022-10-31'),
			event('range', '2021-04/2022-07'),
			event('later', '2022-11-01'),
		),
	).toEqual(['range', 'day', 'month', 'later', 'year']);
});

test('sortRecords() sorts events of one day as they can have followed each other, and what had come by then before them', () => {
	const event = (id: string, kind: string, date = '2022-10-31') =>
		makeRecord('events', id, { kind, date });
	expect(
		sort(
			event('a', 'denial'),
			event('b', 'finding'),
			event('c', 'order'),
			event('d', 'investigation'),
			event('e', 'report'),
			event('f', 'denial', '../2022-10-31'),
		),
	).toEqual(['f', 'e', 'd', 'c', 'b', 'a']);
});

test('sortRecords() sorts claims by the day they were said, the undated last', () => {
	expect(
		sort(
			makeRecord('claims', 'undated'),
			makeRecord('claims', 'second', { said: '2022-10-26' }),
			makeRecord('claims', 'first', { said: '2022-09' }),
		),
	).toEqual(['first', 'second', 'undated']);
});

test('sortRecords() sorts places in no country last', () => {
	const sea = makeRecord('places', 'sea', { country: undefined, city: 'Abyss' });
	expect(sort(sea, makeRecord('places', 'quay', { country: 'IE' }))).toEqual(['quay', 'sea']);
});

test('sortRecords() sorts places by the name of their country, then by city, accents aside', () => {
	const place = (id: string, country: string, city: string) =>
		makeRecord('places', id, { country, city });
	expect(
		sort(
			place('zagreb', 'HR', 'Zagreb'),
			place('dublin', 'IE', 'Dublin'),
			place('abidjan', 'CI', 'Abidjan'),
			place('vienna', 'AT', 'Vienna'),
			place('arklow', 'IE', 'árklow'),
		),
	).toEqual(['vienna', 'abidjan', 'zagreb', 'arklow', 'dublin']);
});

test('sortRecords() sorts sources by publisher, then by date, the undated last', () => {
	const source = (id: string, publisher: string, published?: string) =>
		makeRecord('sources', id, { publisher, ...(published && { published }) });
	expect(
		sort(
			source('tide-undated', 'The Tide'),
			source('tide-2022', 'The Tide', '2022'),
			source('ebb', 'Ébb', '2023'),
			source('tide-2021', 'the tide', '2021'),
		),
	).toEqual(['ebb', 'tide-2021', 'tide-2022', 'tide-undated']);
});

test('sortRecords() sorts actors by name, and statuses by their order', () => {
	expect(
		sort(
			makeRecord('actors', 'a', { name: 'Shore Watch' }),
			makeRecord('actors', 'b', { name: 'board' }),
		),
	).toEqual(['b', 'a']);
	expect(
		sort(
			makeRecord('statuses', 'closed', { order: 10 }),
			makeRecord('statuses', 'seen', { order: 9 }),
		),
	).toEqual(['seen', 'closed']);
});

test('sortRecords() sorts equal records by their ids', () => {
	expect(sort(makeRecord('events', 'b'), makeRecord('events', 'a'))).toEqual(['a', 'b']);
	expect(sort(makeRecord('pages', 'method'), makeRecord('pages', 'front'))).toEqual([
		'front',
		'method',
	]);
});
