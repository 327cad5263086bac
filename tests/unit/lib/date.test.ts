import { expect, test } from 'vitest';
import {
	compareDates,
	firstDay,
	isDateOrRange,
	isPartialDate,
	lastDay,
} from '../../../src/lib/date.ts';

test.each(['2022', '2022-10', '2022-10-26', '2024-02-29'])('isPartialDate() takes %s', (text) => {
	expect(isPartialDate(text)).toBe(true);
});

test.each([
	'',
	'22',
	'2022-13',
	'2022-02-30',
	'2023-02-29',
	'2022-1',
	'2022-10-26T00:00',
	'May 2022',
])('isPartialDate() refuses “%s”', (text) => {
	expect(isPartialDate(text)).toBe(false);
});

test('isDateOrRange() takes a range whose beginning comes first', () => {
	expect(isDateOrRange('2021-04/2022-07')).toBe(true);
	expect(isDateOrRange('2022/2022-07')).toBe(true);
	expect(isDateOrRange('2022-07/2021-04')).toBe(false);
	expect(isDateOrRange('2021/2022/2023')).toBe(false);
	expect(isDateOrRange('2021/')).toBe(false);
});

test.each([
	['2022', '2022-01-01', '2022-12-31'],
	['2022-10', '2022-10-01', '2022-10-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2022-10-26', '2022-10-26', '2022-10-26'],
	['2021-04/2022', '2021-04-01', '2022-12-31'],
])('firstDay() and lastDay() say what %s can mean', (date, first, last) => {
	expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test('compareDates() sorts a date known to the month at the month’s end', () => {
	const dates = ['2023', '2022-10', '2022-10-31', '2022-10-26', '2022'];
	expect(dates.sort(compareDates)).toEqual(['2022-10-26', '2022-10-31', '2022-10', '2022', '2023']);
});
