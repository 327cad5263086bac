import { expect, test } from 'vitest';
import { listAftermaths, listOrdersAlone } from '../../../src/ledger/aftermath.ts';
import type { Entry } from '../../../src/ledger/entry.ts';
import { makeLedger, makeRecord } from './records.ts';

const turn = (id: string, kind: string, date: string, status: string, places: string[]) =>
	makeRecord('events', id, { kind, date, changes: [{ status, places }] });
const tell = (records: Entry[]) =>
	listAftermaths(
		makeLedger([
			...['quay', 'pier', 'dock'].map((id) => makeRecord('places', id)),
			...['told', 'stopped', 'empty', 'not-found'].map((id, i) =>
				makeRecord('statuses', id, { order: i + 1 }),
			),
			turn('first', 'report', '2022-01', 'told', ['quay', 'pier', 'dock']),
			...records,
		]),
	).map(({ ordered, later }) => [
		ordered.id,
		...later.map(({ status, places }) => [
			status?.id,
			...places.map(({ place, event }) => `${place.id} by ${event.id}`),
		]),
	]);

test('listAftermaths() gives each status that came after an order its places, the furthest first', () => {
	expect(
		tell([
			turn('order', 'order', '2022-02', 'stopped', ['quay', 'pier', 'dock']),
			turn('closure', 'report', '2022-03', 'empty', ['quay', 'pier']),
			turn('finding', 'finding', '2022-04', 'not-found', ['quay']),
		]),
	).toEqual([
		[
			'stopped',
			['not-found', 'quay by finding'],
			['empty', 'pier by closure', 'quay by closure'],
			[undefined, 'dock by order'],
		],
	]);
});

test('listAftermaths() passes over what came before an order, and what ordered the same again', () => {
	expect(
		tell([
			turn('closure', 'report', '2022-02', 'empty', ['quay']),
			turn('order', 'order', '2022-03', 'stopped', ['quay']),
			turn('again', 'order', '2022-04', 'stopped', ['quay']),
		]),
	).toEqual([['stopped', [undefined, 'quay by order']]]);
});

test('listAftermaths() tells of each status that an order brought', () => {
	expect(
		tell([
			turn('order', 'order', '2022-02', 'stopped', ['quay']),
			turn('second-order', 'order', '2022-03', 'empty', ['quay']),
		]),
	).toEqual([
		['stopped', ['empty', 'quay by second-order']],
		['empty', [undefined, 'quay by second-order']],
	]);
});

test('listAftermaths() is empty where nothing was ordered', () => {
	expect(tell([])).toEqual([]);
});

test('listOrdersAlone() lists the countries whose order changed the status of none of their places, with its first act', () => {
	const order = (id: string, date: string, more: object) =>
		makeRecord('events', id, { kind: 'order', date, ...more });
	const ledger = makeLedger([
		...['quay', 'pier'].map((id) => makeRecord('places', id)),
		makeRecord('statuses', 'stopped', { order: 1 }),
		makeRecord('sources', 'ledger'),
		turn('here', 'order', '2022-02', 'stopped', ['quay']),
		order('again', '2022-05', { countries: ['CA'] }),
		order('asked', '2022-03', { countries: ['CA', 'IE'] }),
	]);
	const alone = listOrdersAlone(ledger, listAftermaths(ledger));
	expect(alone.map(({ row, event }) => [row.code, event.id])).toEqual([['CA', 'asked']]);
});
