import { expect, test } from 'vitest';
import { formatMonth, numberMonth } from '../../../src/lib/month.ts';

test('numberMonth() continues from December to January', () => {
	expect(numberMonth('2023-01') - numberMonth('2022-12')).toBe(1);
});

test.each(['2022-01', '2022-12', '1999-10'])('formatMonth() gives back the month: %s', (month) => {
	expect(formatMonth(numberMonth(month))).toBe(month);
});
