import { expect, test } from 'vitest';
import { describeSharing } from '../../../src/picture/describesharing.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const make = (changed: boolean[], kinds: string[] = []) =>
	makeLedger([
		makeRecord('places', 'cork', { city: 'Cork', position: [-8.47, 51.9] }),
		makeRecord('statuses', 'reported', { label: 'Reported' }),
		makeRecord('sources', 'ledger'),
		makeRecord('actors', 'board'),
		...changed.map((isChange, i) =>
			makeRecord('events', `event-${i}`, {
				date: `2022-0${i + 1}-01`,
				places: ['cork'],
				kind: kinds[i] ?? 'report',
				...(isChange && { changes: [{ status: 'reported', places: ['cork'] }] }),
			}),
		),
	]);

/** The dates of the drawings of the first `count` of these events. */
const listDates = (changed: boolean[], count = changed.length, kinds: string[] = []) => {
	const ledger = make(changed, kinds);
	const events = ledger.all('events').slice(0, count);
	const told = { title: 'Cork', events, places: ledger.all('places') };
	return describeSharing(ledger, told).panels.map(({ label }) => label);
};

test('describeSharing() leaves out a day before any mark, unless there is no other', () => {
	expect(listDates([false, true, false])).toEqual(['1 February 2022', '1 March 2022']);
	expect(listDates([false, true], 1)).toEqual(['1 January 2022']);
});

test('describeSharing() chooses three of many days', () => {
	expect(listDates([true, false, true, false, true, false])).toHaveLength(3);
});

test('describeSharing() has an answer among the three, whatever changed more', () => {
	const changed = [true, true, false, true, true];
	const kinds = ['report', 'report', 'denial'];
	expect(listDates(changed, 5, kinds)).toEqual(['1 January 2022', '1 March 2022', '1 May 2022']);
	expect(listDates(changed, 5, ['report', 'report', 'report', 'report', 'denial'])).toEqual([
		...['1 January 2022', '1 February 2022', '1 May 2022'],
	]);
});
