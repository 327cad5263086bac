import { expect, test } from 'vitest';
import { makeRecord } from '../../ledger/records.ts';
import { readTable } from './readtable.ts';

test('a place says which of its statuses have long awaited an outcome, and an estimate stays as it is written', () => {
	const { records, rows } = readTable('places', [
		makeRecord('places', 'quay'),
		makeRecord('actors', 'board'),
		makeRecord('statuses', 'seen', { order: 1 }),
		makeRecord('statuses', 'searched', { order: 2, mark: 'half', awaitsOutcome: true }),
		makeRecord('events', 'report', {
			...{ date: '2020~', changes: [{ status: 'seen', places: ['quay'] }] },
		}),
		makeRecord('events', 'search', {
			date: '../2021-06-29',
			changes: [{ status: 'searched', places: ['quay'], additional: true }],
		}),
	]);
	expect(records[0]).toMatchObject({
		...{ status: 'seen', statusSince: '2020~' },
		...{ otherStatuses: ['searched'], noOutcome: ['searched'] },
	});
	expect(rows[0]).toMatchObject({
		...{ otherStatuses: 'searched', noOutcome: 'searched' },
		history: '2020~: seen (report); ../2021-06-29: also searched (search)',
	});
});

test('an event has no first or last day where its date is open there', () => {
	const event = (date: string) =>
		readTable('events', [makeRecord('events', 'one', { date })]).records[0];
	expect(event('../2022-10')).toMatchObject({ firstDay: null, lastDay: '2022-10-31' });
	expect(event('2022-10/..')).toMatchObject({ firstDay: '2022-10-01', lastDay: null });
	expect(event('2022~')).toMatchObject({ firstDay: '2022-01-01', lastDay: '2022-12-31' });
});
