import { expect, test } from 'vitest';
import {
	begunBy,
	boundsOf,
	certainDay,
	compareDates,
	firstDay,
	isBefore,
	isDateOrRange,
	isPartialDate,
	kindOfDate,
	lastDay,
	yearOf,
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
	...['2022~', '2022-10?', '2022-10-26%', '../2022', '2022/..', '2022-10~/2022-12', '2021/2022?'],
])('isDateOrRange() takes the estimate %s', (text) => {
	expect(isDateOrRange(text)).toBe(true);
});

test.each([
	'../..',
	'..',
	'/..',
	'2022~~',
	'2022?~',
	'~2022',
	'2022-13~',
	'2022/../2023',
	'..2022',
])('isDateOrRange() refuses “%s”', (text) => {
	expect(isDateOrRange(text)).toBe(false);
});

test.each([
	['2022', '2022-01-01', '2022-12-31'],
	['2022-10', '2022-10-01', '2022-10-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2022-10-26', '2022-10-26', '2022-10-26'],
	['2021-04/2022', '2021-04-01', '2022-12-31'],
	['2022-10~', '2022-10-01', '2022-10-31'],
	['2022?/2023-02%', '2022-01-01', '2023-02-28'],
	['../2022-10', '2022-10-01', '2022-10-31'],
	['2022-10-26/..', '2022-10-26', '2022-10-26'],
])('firstDay() and lastDay() say what %s names', (date, first, last) => {
	expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each([
	['2022-10-26', 'day'],
	['2022-10', 'part'],
	['2022', 'part'],
	['2022~', 'other'],
	['../2022-10-26', 'other'],
	['2021-04/2022-07', 'other'],
])('kindOfDate() says how exactly %s is known', (date, kind) => {
	expect(kindOfDate(date)).toBe(kind);
});

test('compareDates() sorts a date known to the month at the month’s end', () => {
	const dates = ['2023', '2022-10', '2022-10-31', '2022-10-26', '2022'];
	expect(dates.sort(compareDates)).toEqual(['2022-10-26', '2022-10-31', '2022-10', '2022', '2023']);
});

test('compareDates() sorts an estimate after the same date without doubt, what begins then after both, and what came by then before', () => {
	const dates = ['2022-10-26/..', '2022-10-26~', '../2022-10-26', '2022-10-27', '2022-10-26'];
	expect(dates.sort(compareDates)).toEqual([
		...['../2022-10-26', '2022-10-26', '2022-10-26~', '2022-10-26/..', '2022-10-27'],
	]);
});

test.each([
	['2022-10', { first: '2022-10-01', last: '2022-10-31' }],
	['2022~', { first: '2022-01-01', last: '2022-12-31' }],
	['../2022-10', { last: '2022-10-31' }],
	['2022-10/..', { first: '2022-10-01' }],
])('boundsOf() gives no day where there is no bound: %s', (date, bounds) => {
	expect(boundsOf(date)).toEqual(bounds);
});

test.each([
	['2022-10-26', '2022-10-26', '2022-10-26'],
	['2022-10', '2022-10-01', '2022-10-31'],
	['2022~', '2022-01-01', '2022-12-31'],
	['2022-10/2022-12', '2022-10-01', '2022-10-31'],
	['../2022-10', '2022-10-31', '2022-10-31'],
	['2022-10/..', '2022-10-01', '2022-10-31'],
])(
	'certainDay() and begunBy() say from when %s is certain, and by when it began',
	(date, ...days) => {
		expect([certainDay(date), begunBy(date)]).toEqual(days);
	},
);

test.each([
	['2022-10-25', '2022-10-26', true],
	['2022-10-26', '2022-10-26', false],
	['2022-09', '2022-10', true],
	['2022', '2022-10', false],
	['../2022-10-25', '2022-10-26', true],
	['../2022-10-25', '../2022-10-26', false],
	['2022-10-25/..', '2023', false],
	['2022-10-25', '2022-10-26/..', true],
	['2022-10-25', '../2023', false],
	['2022~', '2024', false],
	['2022', '2024?', false],
	['2022-10~/2022-12', '2023', true],
	['2022-10/2022-12~', '2023', false],
])('isBefore() is certain or says no: %s, %s', (date, other, before) => {
	expect(isBefore(date, other)).toBe(before);
});

test.each([
	['2022-10-25', '2022'],
	['2021-04/2022-07', '2022'],
	['2022-10~', '2022~'],
	['../2022-10-25', '../2022'],
	['2022-10?/..', '2022/..'],
])('yearOf() keeps what is open or in doubt: %s', (date, year) => {
	expect(yearOf(date)).toBe(year);
});
