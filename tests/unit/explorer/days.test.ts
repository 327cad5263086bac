import { expect, test } from 'vitest';
import { isByMonth, listDays } from '../../../src/explorer/days.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

/** A ledger in which the status of a place changes on so many days that follow each other, from 1 January 2022 on. */
function makeChanges(count: number, updated = '2022-12-31') {
	const events = Array.from({ length: count }, (_, i) => {
		const date = new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10);
		const status = i % 2 === 0 ? 'seen' : 'denied';
		return makeRecord('events', `event-${i}`, { date, changes: [{ status, places: ['quay'] }] });
	});
	return makeLedger([makeRecord('places', 'quay'), ...events], { updated });
}

test.each([59, 60])('listDays() lists each of %d days on which a status changed', (count) => {
	const ledger = makeChanges(count);
	const days = listDays(ledger);
	expect(days).toHaveLength(count);
	expect([days[0], days.at(-1)]).toEqual([
		'2022-01-01',
		count === 59 ? '2022-02-28' : '2022-03-01',
	]);
	expect(isByMonth(ledger)).toBe(false);
});

test('listDays() lists the ends of months in place of 61 days', () => {
	const ledger = makeChanges(61);
	expect(listDays(ledger)).toEqual(['2022-01-31', '2022-02-28', '2022-03-31']);
	expect(isByMonth(ledger)).toBe(true);
});

test('listDays() lists no day after the day of the facts', () => {
	expect(listDays(makeChanges(61, '2022-03-30'))).toEqual(['2022-01-31', '2022-02-28']);
	expect(listDays(makeChanges(61, '2022-03-31'))).toHaveLength(3);
	expect(listDays(makeChanges(5, '2022-01-03'))).toEqual([
		'2022-01-01',
		'2022-01-02',
		'2022-01-03',
	]);
});

test('listDays() lists a day once, and a month as its last day', () => {
	const change = (id: string, date: string) =>
		makeRecord('events', id, { date, changes: [{ status: 'seen', places: ['quay', 'pier'] }] });
	const places = [makeRecord('places', 'quay'), makeRecord('places', 'pier')];
	const events = [change('b', '2022-02'), change('a', '2022-02-28'), change('c', '2022-01-05')];
	expect(listDays(makeLedger([...places, ...events]))).toEqual(['2022-01-05', '2022-02-28']);
});
