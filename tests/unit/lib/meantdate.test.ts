import { expect, test } from 'vitest';
import { findMeantDate, findPartOfYear } from '../../../src/lib/meantdate.ts';

test.each([
	['ca. 2022', '2022~'],
	['c. 2022', '2022~'],
	['c.2022-10', '2022-10~'],
	['circa 2022', '2022~'],
	['about 2022-10-26', '2022-10-26~'],
	['~2022', '2022~'],
	['2022~~', '2022~'],
	['2022~?', '2022%'],
	['2022?~', '2022%'],
	['2022-10 (?)', '2022-10?'],
	['probably 2022-10', '2022-10?'],
	['before 2022-10-25', '../2022-10-24'],
	['before 2023-01-01', '../2022-12-31'],
	['before 2022-10', '../2022-09'],
	['before 2022', '../2021'],
	['after 2022-10-31', '2022-11-01/..'],
	['after 2022-12', '2023-01/..'],
	['by 2022-10-25', '../2022-10-25'],
	['on or before 2022-10-25', '../2022-10-25'],
	['until 2022', '../2022'],
	['since 2022-10', '2022-10/..'],
	['from 2022-10-25 on', '2022-10-25/..'],
	['2022-10-XX', '2022-10'],
	['2022-XX-XX', '2022'],
	['2022-10-??', '2022-10'],
	['2022-10-00', '2022-10'],
	['2022-10-26/', '2022-10-26/..'],
	['/2022-10-26', '../2022-10-26'],
	['2022..', '2022/..'],
	['2021-04 to 2022-07', '2021-04/2022-07'],
	['2021–2022', '2021/2022'],
	['0022-11-03', '2022-11-03'],
	['22~', '2022~'],
])('findMeantDate() knows what is meant by “%s”', (written, meant) => {
	expect(findMeantDate(written)).toBe(meant);
});

test.each([
	'2022',
	'2022~',
	'../2022',
	'../..',
	'October 2022',
	'26.10.2022',
	'circa',
	'before',
	'',
])('findMeantDate() does not guess: “%s”', (written) => {
	expect(findMeantDate(written)).toBeUndefined();
});

test.each([
	['early 2022', { year: '2022', months: '2022-01/2022-04' }],
	['mid-2022', { year: '2022', months: '2022-05/2022-08' }],
	['Late 2022', { year: '2022', months: '2022-09/2022-12' }],
	['spring of 2022', { year: '2022', months: '2022-03/2022-05' }],
	['winter 2022', undefined],
	['October 2022', undefined],
])('findPartOfYear() knows the months of “%s”', (written, part) => {
	expect(findPartOfYear(written)).toEqual(part);
});
