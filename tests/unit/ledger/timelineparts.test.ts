import { expect, test } from 'vitest';
import { listTimelinePages } from '../../../src/ledger/timeline.ts';
import { partTimeline, timeEvents } from '../../../src/ledger/timelineparts.ts';
import { makeLedger, makeRecord } from './records.ts';

const ledger = makeLedger([
	makeRecord('events', 'first', { date: '2021-03', weak: 'Only one paper says so.' }),
	makeRecord('events', 'second', { date: '2021-04' }),
	makeRecord('events', 'third', { date: '2022' }),
]);
const [page] = listTimelinePages(timeEvents(ledger));
const tell = (change: object) =>
	partTimeline(ledger, { ...page!, ...change }).map(({ id, time, events }) => [
		...[id, time],
		...events.map((event) => event.id),
	]);

test('partTimeline() parts all events by year, what is weakly sourced at the end', () => {
	expect(tell({})).toEqual([
		['y2021', '2021', 'second'],
		['y2022', '2022', 'third'],
		['weak', undefined, 'first'],
	]);
});

test('partTimeline() parts a year that is not shown whole by month', () => {
	expect(tell({ time: '2021', form: 'lines', ids: ['first', 'second'] })).toEqual([
		['m2021-04', '2021-04', 'second'],
		['weak', undefined, 'first'],
	]);
	expect(tell({ time: '2021', form: 'whole', ids: ['second'] })).toEqual([
		['y2021', '2021', 'second'],
	]);
});

test('partTimeline() leaves what is weakly sourced in its place where events are only counted', () => {
	expect(tell({ form: 'counts' })).toEqual([
		['y2021', '2021', 'first', 'second'],
		['y2022', '2022', 'third'],
	]);
});
