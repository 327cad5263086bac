import { expect, test } from 'vitest';
import { formatDay } from '../../../src/words/formatday.ts';

test('formatDay() writes a day, a month and a year, in any time zone', () => {
	expect(formatDay('2022-01-01', 'en-GB')).toBe('1 January 2022');
	expect(formatDay('2022-10', 'nl')).toBe('oktober 2022');
	expect(formatDay('2022', 'en-GB')).toBe('2022');
});
