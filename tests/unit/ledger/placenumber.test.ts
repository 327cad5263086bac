import { expect, test } from 'vitest';
import { joinPlaceAt } from '../../../src/ledger/joined.ts';
import { findNumber, listCountDays, listPlaceNumbers } from '../../../src/ledger/placenumber.ts';
import { makeLedger, makeRecord } from './records.ts';

const given = { count: 9, by: 'board', asOf: '2022', sources: ['ledger'] };
const figure = (value: number, unit = 'quays', atLeast = false) => [
	{ value, unit, atLeast, scope: 'all' },
];
const ledger = makeLedger([
	makeRecord('actors', 'board'),
	makeRecord('actors', 'desk'),
	makeRecord('statuses', 'seen'),
	makeRecord('places', 'bay', { number: { from: 'events', by: 'desk' }, reported: [given] }),
	makeRecord('places', 'pier', { reported: [given] }),
	...['first', 'second'].map((id, i) =>
		makeRecord('events', id, {
			...{ date: `2022-0${i + 1}`, sources: [`source-${i}`, 'ledger'] },
			...{ figures: figure(i + 2, 'quays', i === 1) },
			changes: i === 0 ? [{ status: 'seen', places: ['bay'] }] : [],
			places: i === 1 ? ['bay'] : [],
		}),
	),
	makeRecord('events', 'other-unit', { places: ['bay'], figures: figure(100, 'tonnes') }),
	makeRecord('events', 'elsewhere', { places: ['pier'], figures: figure(50) }),
]);
const bay = ledger.get('places', 'bay');

test('listPlaceNumbers() counts the events of a place up to a day, in the unit of the site, with all their sources', () => {
	expect(listPlaceNumbers(ledger, bay, '2022-12-31')).toEqual([
		{
			...{ count: 5, atLeast: true, by: 'desk', asOf: '2022-12-31' },
			sources: ['source-0', 'ledger', 'source-1'],
		},
		{ ...given, atLeast: false },
	]);
});

test('listPlaceNumbers() gives what is reported where nothing is counted', () => {
	expect(listPlaceNumbers(ledger, ledger.get('places', 'pier'), '2022-12-31')).toEqual([
		{ ...given, atLeast: false },
	]);
});

test('findNumber() counts none before the first event, and an event from the last day that its date allows', () => {
	expect(findNumber(ledger, bay, '2022-01-30').count).toBe(0);
	expect(findNumber(ledger, bay, '2022-01-31').count).toBe(2);
	expect(findNumber(ledger, bay).count).toBe(5);
});

test('listCountDays() lists the days on which a number changes', () => {
	expect(listCountDays(ledger, bay)).toEqual(['2022-01-31', '2022-02-28']);
});

test('joinPlaceAt() shows on each day the number of that day, and who counts', () => {
	const shown = ['2022-01-31', '2022-02-28'].map((day) => joinPlaceAt(ledger, bay, day));
	expect(shown.map((place) => [place?.headline.count, place?.by.id])).toEqual([
		[2, 'desk'],
		[5, 'desk'],
	]);
});
