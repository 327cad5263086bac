import { expect, test } from 'vitest';
import {
	applyChange,
	deriveHistories,
	statusesAt,
	type StatusChange,
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
	expect(historyOf(events).map(({ event }) => event)).toEqual(['b', 'a']);
});

test('deriveHistories() follows the order of the statuses on one day', () => {
	const events = [event('a', '2022-09-12', 'closed'), event('b', '2022-09-12', 'reported')];
	expect(historyOf(events).map(({ status }) => status)).toEqual(['reported', 'closed']);
});

test('deriveHistories() does not depend on the order of the events', () => {
	const events = [event('b', '2022', 'closed'), event('a', '2022', 'closed')];
	expect(deriveHistories(events.toReversed(), statuses)).toEqual(deriveHistories(events, statuses));
});

/** The ids of the statuses on a day, each with the event that brought it. */
const listAt = (history: StatusChange[], day: string) =>
	statusesAt(history, day).map(({ status, event }) => `${status} by ${event}`);

test('statusesAt() gives no status before the first change, and the last one from its day on', () => {
	const history = historyOf([
		event('a', '2022-09-12', 'reported'),
		event('b', '2022-11', 'closed'),
	]);
	expect(listAt(history, '2022-09-11')).toEqual([]);
	expect(listAt(history, '2022-09-12')).toEqual(['reported by a']);
	expect(listAt(history, '2022-11-29')).toEqual(['reported by a']);
	expect(listAt(history, '2022-11-30')).toEqual(['closed by b']);
});

test('statusesAt() keeps the main status first where another is added', () => {
	const history = historyOf([event('a', '2022', 'reported'), event('b', '2023', 'ordered', true)]);
	expect(listAt(history, '2024-01-01')).toEqual(['reported by a', 'ordered by b']);
});

test('statusesAt() gives each status with the newest event that brought it', () => {
	const history = historyOf([
		event('a', '2022-09', 'reported'),
		event('b', '2022-10-26', 'ordered', true),
		event('c', '2022-10-28', 'reported', true),
		event('d', '2022-11-01', 'closed'),
	]);
	expect(listAt(history, '2022-10-27')).toEqual(['reported by a', 'ordered by b']);
	expect(listAt(history, '2022-10-28')).toEqual(['reported by c', 'ordered by b']);
	expect(listAt(history, '2022-11-01')).toEqual(['closed by d']);
});

test('applyChange() replaces all statuses at once, and adds none twice', () => {
	const change = (status: string, event: string, additional = false) => ({
		...{ date: '2022', status, additional, event },
	});
	const before = [change('reported', 'a'), change('ordered', 'b', true)];
	expect(applyChange(before, change('closed', 'c'))).toEqual([change('closed', 'c')]);
	expect(applyChange(before, change('closed', 'c', true))).toEqual([
		...before,
		change('closed', 'c', true),
	]);
	expect(applyChange(before, change('reported', 'c', true))).toEqual([
		change('reported', 'c', true),
		change('ordered', 'b', true),
	]);
});
