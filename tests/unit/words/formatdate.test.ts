import { expect, test } from 'vitest';
import { formatAsOf, formatDate } from '../../../src/words/formatdate.ts';

test('formatDate() writes as much as is known, in any time zone', () => {
	expect(formatDate('2022-10-26', 'en-GB')).toBe('26 October 2022');
	expect(formatDate('2022-10', 'en-GB')).toBe('October 2022');
	expect(formatDate('2022-01-01', 'en-GB')).toBe('1 January 2022');
	expect(formatDate('2022', 'en-GB')).toBe('2022');
	expect(formatDate('2021-04/2022-07', 'en-GB')).toBe('April 2021 to July 2022');
});

test('formatDate() writes other languages', () => {
	expect(formatDate('2022-10-26', 'nl')).toBe('26 oktober 2022');
});

test.each([
	['2022~', 'around 2022'],
	['2022-10?', 'probably October 2022'],
	['2022-10%', 'probably around October 2022'],
	['../2022-10-25', 'by 25 October 2022'],
	['2022-10-25/..', 'from 25 October 2022 on'],
	['../2022~', 'by around 2022'],
	['2022-10~/2022-12', 'around October 2022 to December 2022'],
])('formatDate() says of an estimate that it is one: %s', (date, written) => {
	expect(formatDate(date, 'en-GB')).toBe(written);
});

test('formatAsOf() says of the date of a number what holds of it', () => {
	expect(formatAsOf('2022-10', 'en-GB')).toBe('as of October 2022');
	expect(formatAsOf('2022~', 'en-GB')).toBe('as of around 2022');
	expect(formatAsOf('../2022', 'en-GB')).toBe('by 2022');
});
