import { expect, test } from 'vitest';
import { countMonths, placeMonth } from '../../../src/lib/month.ts';

test('placeMonth() gives the middle of a month’s share of the line', () => {
	expect(placeMonth('2022-01', '2022-01', '2022-04')).toBe(0.125);
	expect(placeMonth('2022-04', '2022-01', '2022-04')).toBe(0.875);
});

test('placeMonth() puts a single month in the middle of the line', () => {
	expect(placeMonth('2022-10', '2022-10', '2022-10')).toBe(0.5);
});

test('placeMonth() continues from December to January', () => {
	const december = placeMonth('2022-12', '2022-09', '2023-06');
	const january = placeMonth('2023-01', '2022-09', '2023-06');
	expect(january - december).toBeCloseTo(0.1);
});

test('countMonths() counts the dates of each month, the earliest first', () => {
	const dates = ['2022-11-30', '2022-10-01', '2022-10-31', '2022-10'];
	expect(countMonths(dates, '2022-10', '2022-11')).toEqual([
		{ month: '2022-10', count: 3, share: 0.25 },
		{ month: '2022-11', count: 1, share: 0.75 },
	]);
});

test('countMonths() counts a year in its December, and a range in its last month', () => {
	const months = countMonths(['2022', '2021-04/2022-07'], '2022-01', '2022-12');
	expect(months.map(({ month }) => month)).toEqual(['2022-07', '2022-12']);
});

test('countMonths() leaves out months outside the line', () => {
	expect(countMonths(['2021-12-31', '2023-01-01'], '2022-01', '2022-12')).toEqual([]);
});
