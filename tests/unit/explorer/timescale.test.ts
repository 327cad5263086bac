import { expect, test } from 'vitest';
import { SCALE, scaleTime } from '../../../src/explorer/timescale.ts';

test('scaleTime() sets days apart by the square root of the time between them', () => {
	expect(scaleTime(['2022-01-01', '2022-01-02', '2022-01-06', '2022-01-15']).at).toEqual([
		0, 167, 500, 1000,
	]);
});

test('scaleTime() folds a time of more than ninety days to ninety, and says where', () => {
	const { at, folds } = scaleTime(['2022-01-01', '2022-04-01', '2025-04-01']);
	expect(at).toEqual([0, 500, SCALE]);
	expect(folds).toEqual([750]);
});

test('scaleTime() sets what happened on one day side by side, too', () => {
	expect(scaleTime(['2022-01-01', '2022-01-05', '2022-01-05', '2022-01-06']).at).toEqual([
		...[0, 500, 750, 1000],
	]);
	expect(scaleTime(['2022-01-01', '2022-01-01']).at).toEqual([0, 1000]);
});

test('scaleTime() names each year at its first day, where there is room', () => {
	const days = ['2020-12-31', '2021-01-01', '2021-06-01', '2022-06-01', '2023-06-01'];
	expect(scaleTime(days).years).toEqual([
		{ year: '2020', at: 0, anchor: 'start', isWide: false },
		{ year: '2022', at: 678, anchor: 'middle', isWide: false },
		{ year: '2023', at: 1000, anchor: 'end', isWide: false },
	]);
});

test('scaleTime() names the last year before the one that ends beside it, and on a wide scale more of them', () => {
	const days = ['2021-12-01', '2022-01-01', '2023-01-01', '2024-01-01', '2024-01-02', '2025-01-01'];
	const { years } = scaleTime([...days, '2025-12-30', '2026-01-10']);
	expect(years.map(({ year, at, isWide }) => [year, at, isWide])).toEqual([
		['2021', 0, false],
		['2023', 315, false],
		['2024', 513, false],
		['2025', 732, true],
		['2026', 1000, false],
	]);
});

test('scaleTime() places a single day at the start', () => {
	expect(scaleTime(['2022-01-01'])).toEqual({
		at: [0],
		folds: [],
		years: [{ year: '2022', at: 0, anchor: 'start', isWide: false }],
	});
});
