import { expect, test } from 'vitest';
import { findNewest } from '../../../src/ledger/newestevent.ts';
import { makeRecord } from './records.ts';

/** The date of the newest of events with these dates. */
const newestOf = (...dates: string[]) =>
	findNewest(dates.map((date, i) => makeRecord('events', `event-${i}`, { date })))?.data.date;

test.each([
	[['2022-12-12', '2022-12'], '2022-12-12'],
	[['2024-11-27', '2024~'], '2024-11-27'],
	[['2022-11-03', '2022-10/2022-12'], '2022-11-03'],
	[['2022-12-12', '2023'], '2023'],
	[['2024-12-19', '../2026-05-14'], '../2026-05-14'],
	[['2022-12', '2022-12-01'], '2022-12-01'],
	[['2022-12-01~', '2022-12-01'], '2022-12-01'],
])(
	'findNewest() gives no vague date that may be earlier than an exact one: %j',
	(dates, newest) => {
		expect(newestOf(...dates)).toBe(newest);
		expect(newestOf(...dates.toReversed())).toBe(newest);
	},
);

test('findNewest() takes the last in order of events with the same date, and none of none', () => {
	const events = ['one', 'two'].map((id) => makeRecord('events', id));
	expect(findNewest(events)?.id).toBe('two');
	expect(findNewest([])).toBe(undefined);
});
