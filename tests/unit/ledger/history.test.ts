import { expect, test } from 'vitest';
import {
	statusesAt,
	applyChange,
	deriveHistories,
	statusIdsAt,
} from '../../../src/ledger/history.ts';

const statuses = ['reported', 'ordered', 'closed'].map((id, i) => ({ id, data: { order: i + 1 } }));
const event = (id: string, date: string, status: string, additional = false) => ({
	id,
	data: { date, changes: [{ status, places: ['quay'], additional }] },
});

/** The history of the one place that these events change. */
const historyOf = (events: ReturnType<typeof event>[]) =>
	deriveHistories(events, statuses).get('quay') ?? [];

test('deriveHistories() lists what events say of one place, in the order of their dates', () => {
	const events = [event('b', '2022-11-02', 'ordered'), event('a', '2022-09-12', 'reported')];
	expect(historyOf(events)).toEqual([
		{ date: '2022-09-12', status: 'reported', additional: false, event: 'a' },
		{ date: '2022-11-02', status: 'ordered', additional: false, event: 'b' },
	]);
	expect(deriveHistories(events, statuses).get('harbour')).toBeUndefined();
});

test('deriveHistories() counts a date known to the month from the month’s end', () => {
	const events = [event('a', '2022-09', 'closed'), event('b', '2022-09-12', 'reported')];
	expect(historyOf(events).map((step) => step.event)).toEqual(['b', 'a']);
});

test('deriveHistories() follows the order of the statuses on one day', () => {
	const events = [event('a', '2022-09-12', 'closed'), event('b', '2022-09-12', 'reported')];
	expect(historyOf(events).map(({ status }) => status)).toEqual(['reported', 'closed']);
});

test('deriveHistories() does not depend on the order of the events', () => {
	const events = [event('b', '2022', 'closed'), event('a', '2022', 'closed')];
	expect(deriveHistories(events.toReversed(), statuses)).toEqual(deriveHistories(events, statuses));
});

test('statusIdsAt() gives no status before the first change, and the last one from its day on', () => {
	const events = [event('a', '2022-09-12', 'reported'), event('b', '2022-11', 'closed')];
	const history = historyOf(events);
	expect(statusIdsAt(history, '2022-09-11')).toEqual([]);
	expect(statusIdsAt(history, '2022-09-12')).toEqual(['reported']);
	expect(statusIdsAt(history, '2022-11-29')).toEqual(['reported']);
	expect(statusIdsAt(history, '2022-11-30')).toEqual(['closed']);
});

test('statusIdsAt() keeps the main status first where one stands additional it', () => {
	const events = [event('a', '2022', 'reported'), event('b', '2023', 'ordered', true)];
	const history = historyOf(events);
	expect(statusIdsAt(history, '2024-01-01')).toEqual(['reported', 'ordered']);
});

test('applyChange() replaces all statuses at once, and adds none twice', () => {
	const step = { date: '2022', status: 'closed', additional: false, event: 'a' };
	expect(applyChange(['reported', 'ordered'], step)).toEqual(['closed']);
	expect(applyChange(['reported', 'closed'], { ...step, additional: true })).toEqual([
		'reported',
		'closed',
	]);
});

const stepOf = (date: string, status: string, event: string, additional = false) => ({
	date,
	status,
	event,
	additional,
});

test('statusesAt() knows nothing of a place before its first change', () => {
	expect(statusesAt([stepOf('2022-10-08', 'reported', 'first')], '2022-10-07')).toEqual([]);
});

test('statusesAt() gives each status of the day with the newest event that brought it', () => {
	const history = [
		stepOf('2022-09', 'reported', 'a'),
		stepOf('2022-10-26', 'searched', 'b', true),
		stepOf('2022-11-01', 'ordered', 'c'),
	];
	expect(statusesAt(history, '2022-09-29')).toEqual([]);
	expect(statusesAt(history, '2022-10-26')).toEqual([
		{ status: 'reported', event: 'a' },
		{ status: 'searched', event: 'b' },
	]);
	expect(statusesAt(history, '2022-11-01')).toEqual([{ status: 'ordered', event: 'c' }]);
});
