import { expect, test } from 'vitest';
import { listUpdates } from '../../../src/ledger/update.ts';
import {
	groupByFolder,
	groupByKind,
	groupByMonth,
	partDay,
} from '../../../src/ledger/updatepages.ts';
import { makeRecord } from './records.ts';

test('groupByMonth() groups what is new by month and day, and counts each kind', () => {
	const one = makeRecord('events', 'one', { added: '2024-05-03' });
	const two = makeRecord('events', 'two', { added: '2024-04-30' });
	const three = makeRecord('events', 'three', { added: '2024-05-01' });
	const [first, second, third] = listUpdates([one, two, three]);
	expect(groupByMonth([first!, second!, third!])).toEqual([
		{
			month: '2024-05',
			days: [
				{ day: '2024-05-03', updates: [first] },
				{ day: '2024-05-01', updates: [second] },
			],
			many: { correction: 0, change: 0, story: 0, event: 2, record: 0 },
		},
		{
			month: '2024-04',
			days: [{ day: '2024-04-30', updates: [third] }],
			many: { correction: 0, change: 0, story: 0, event: 1, record: 0 },
		},
	]);
});

test('groupByKind() groups what is new by kind and day, and leaves out kinds of which there is nothing', () => {
	const event = makeRecord('events', 'one', { added: '2024-05-03' });
	const claim = makeRecord('claims', 'two', { added: '2024-05-01' });
	const [first, second] = listUpdates([event, claim]);
	expect(groupByKind([first!, second!])).toEqual([
		{ kind: 'event', many: 1, days: [{ day: '2024-05-03', updates: [first] }] },
		{ kind: 'record', many: 1, days: [{ day: '2024-05-01', updates: [second] }] },
	]);
});

test('groupByKind() gives the newest of a kind, and says how many there are', () => {
	const events = Array.from({ length: 3 }, (_, i) =>
		makeRecord('events', `one-${i}`, { added: '2024-05-03' }),
	);
	const [group] = groupByKind(listUpdates(events), 2);
	expect([group?.many, group?.days[0]?.updates.length]).toEqual([3, 2]);
});

test('groupByFolder() groups what came by the folders of its records, in their order', () => {
	const updates = listUpdates([
		makeRecord('sources', 'paper', { added: '2024-05-03' }),
		makeRecord('claims', 'red', { added: '2024-05-03' }),
		makeRecord('claims', 'blue', { added: '2024-05-03' }),
		makeRecord('events', 'found', { added: '2024-05-03' }),
	]);
	const counts = groupByFolder(updates).map((one) => [one.collection, one.updates.length]);
	expect(counts).toEqual([
		['events', 1],
		['claims', 2],
		['sources', 1],
	]);
});

test('partDay() lists what is little, folds what is much, and counts what the site began with', () => {
	const make = (many: number) =>
		listUpdates(
			Array.from({ length: many }, (_, i) =>
				makeRecord('claims', `claim-${i}`, { added: '2024-05-03' }),
			),
		);
	const sizes = (many: number, first: string, isOneKind = false) =>
		partDay({ day: '2024-05-03', updates: make(many) }, first, isOneKind).map(
			({ updates, folded, began }) => [
				updates.length,
				...[folded, began].map((folders) => folders[0]?.updates.length ?? 0),
			],
		);
	expect(sizes(12, '2024-05-03')).toEqual([[12, 0, 0]]);
	expect(sizes(13, '2024-05-01')).toEqual([[0, 13, 0]]);
	expect(sizes(13, '2024-05-01', true)).toEqual([[13, 0, 0]]);
	expect(sizes(13, '2024-05-03', true)).toEqual([[0, 0, 13]]);
});
