import { expect, test } from 'vitest';
import { findStopAt, findStopByKey, placeDay } from '../../../../src/client/controls/stops.ts';

const stops = ['2022-09-03', '2022-11-01', '2022-11-03', '2024-03-06', '2024-12-18', '2026-11-26'];
const at = [0, 300, 320, 700, 900, 1000];
const press = (key: string, ...days: string[]) => days.map((day) => findStopByKey(key, stops, day));

test('findStopByKey() goes from change to change with the arrows, also from a day between two', () => {
	expect(press('ArrowRight', '2022-11-01', '2022-11-02', '2026-11-26')).toEqual([
		'2022-11-03',
		'2022-11-03',
		'2026-11-26',
	]);
	expect(press('ArrowLeft', '2022-11-03', '2022-11-02', '2022-09-03', '2018-01-01')).toEqual([
		'2022-11-01',
		'2022-11-01',
		'2022-09-03',
		'2022-09-03',
	]);
	expect(press('ArrowUp', '2022-11-01')).toEqual(press('ArrowRight', '2022-11-01'));
	expect(press('ArrowDown', '2022-11-03')).toEqual(press('ArrowLeft', '2022-11-03'));
});

test('findStopByKey() goes by years with the page keys: on to the next that has a change, back to the start of one', () => {
	expect(press('PageUp', '2022-11-01', '2024-03-06', '2026-11-26')).toEqual([
		'2024-03-06',
		'2026-11-26',
		'2026-11-26',
	]);
	expect(press('PageDown', '2024-12-18', '2024-03-06', '2022-09-03')).toEqual([
		'2024-03-06',
		'2022-09-03',
		'2022-09-03',
	]);
});

test('findStopByKey() goes to both ends with Home and End, and nowhere with another key', () => {
	expect([...press('Home', '2024-03-06'), ...press('End', '2024-03-06')]).toEqual([
		'2022-09-03',
		'2026-11-26',
	]);
	expect(press('a', '2024-03-06')).toEqual([undefined]);
});

test('findStopAt() finds the nearest stop; from a stop, the least move leads to the one beside it', () => {
	expect([findStopAt(305, at, -1), findStopAt(312, at, -1), findStopAt(640, at, 1)]).toEqual([
		1, 2, 3,
	]);
	expect([findStopAt(301, at, 1), findStopAt(299, at, 1)]).toEqual([2, 0]);
	expect([findStopAt(0, at, 0), findStopAt(999, at, 5)]).toEqual([0, 4]);
});

test('placeDay() places a day at its stop, or in the middle between two', () => {
	const days = ['2022-11-03', '2022-12-01', '2018-01-01', '2026-11-26'];
	expect(days.map((day) => placeDay(day, stops, at))).toEqual([320, 510, 0, 1000]);
});
