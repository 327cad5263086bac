import { expect, test } from 'vitest';
import { countWeeks, layOutTime } from '../../../src/lib/timechart.ts';

const autumn = ['2022-10-03', '2022-10-26', '2022-10-27', '2022-11-01', '2022-12-20'];
const round = (shares: number[]) => shares.map((share) => Number(share.toFixed(3)));

test('layOutTime() draws the shortest run of months with half of the dates by weeks, and folds the rest', () => {
	const { columns, months } = layOutTime(['2018', ...autumn, '2024-05-02']);
	expect(months).toEqual(['2022-10', '2022-11']);
	expect(columns.map(({ time }) => time)).toEqual([
		...['earlier', '2022-10', '2022-11', '2022', '2023', '2024'],
	]);
	expect(columns[0]?.from).toBe(0);
	expect(columns.at(-1)?.to).toBe(1);
	for (const [i, { from }] of columns.entries()) if (i > 0) expect(from).toBe(columns[i - 1]?.to);
});

test('layOutTime() stands a date at the last day that it allows', () => {
	const { at } = layOutTime(['2022-10-01', '2022-10-07', '2022-10-08', '2022-10-31', '2022-10']);
	expect(round(at)).toEqual([0.125, 0.125, 0.375, 0.875, 0.875]);
});

test('layOutTime() divides a folded year into halves', () => {
	const { at, columns } = layOutTime([...autumn, ...autumn, '2023-06-30', '2023-07-01', '2023']);
	const [before, after, unknown] = at.slice(-3) as [number, number, number];
	const { from, to } = columns.at(-1)!;
	expect(round([before, after])).toEqual(
		round([from + (to - from) / 4, from + (to - from) * 0.75]),
	);
	expect(unknown).toBe(after);
});

test('layOutTime() gives each month of one year two halves of the same room', () => {
	const { at, columns, months } = layOutTime(
		['2022-01-15', '2022-10-16', '2022-10', '2022-12-31', '2022'],
		'2022',
	);
	expect(columns).toHaveLength(12);
	expect(columns[9]?.time).toBe('2022-10');
	expect(round(at.map((share) => share * 24))).toEqual([0.5, 19.5, 19.5, 23.5, 23.5]);
	expect(months).toEqual(['2022-10', '2022-11', '2022-12']);
});

test('layOutTime() keeps the order of dates, and every date within the chart', () => {
	const dates = ['2014', '2020-01', ...autumn, '2023-02', '2026-05-14'];
	const { at } = layOutTime(dates);
	expect(at).toEqual(at.toSorted((a, b) => a - b));
	for (const share of at) expect([share > 0, share < 1]).toEqual([true, true]);
});

test('layOutTime() draws no more than six months by weeks', () => {
	const dates = Array.from(
		{ length: 24 },
		(_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
	);
	expect(layOutTime(dates).months).toEqual([
		'2020-01',
		'2020-02',
		'2020-03',
		'2020-04',
		'2020-05',
		'2020-06',
	]);
});

test('layOutTime() of a single date, and of none, is one month', () => {
	expect(layOutTime(['2022-10-26']).columns).toEqual([{ time: '2022-10', from: 0, to: 1 }]);
	expect(layOutTime([]).at).toEqual([]);
});

test('layOutTime() gives each day of one month the same room, by sevens', () => {
	const { at, columns } = layOutTime(['2024-02-01', '2024-02-29', '2024-02'], '2024-02');
	expect(columns.map(({ time }) => time.slice(8))).toEqual(['01', '08', '15', '22', '29']);
	expect(at.map((share) => Math.round(share * 58))).toEqual([1, 57, 57]);
});

test('countWeeks() counts the dates with a day by their seven days, the fullest first', () => {
	const dates = ['2022-11-01', '2022-11-08', '2022-11-14', '2022-11', '2022-11-30'];
	expect(countWeeks(dates)).toEqual([
		['2022-11-08', 2],
		['2022-11-01', 1],
		['2022-11-29', 1],
	]);
});
