import { expect, test } from 'vitest';
import { LARGEST_DOT, sizeDot } from '../../../src/lib/dot.ts';

test('sizeDot() makes the area of a dot proportional to its number', () => {
	expect(sizeDot(4)).toBe(2 * sizeDot(1));
});

test('sizeDot() makes no dot higher than its row of 26 pixels, rim and all', () => {
	expect([LARGEST_DOT - 1, LARGEST_DOT, 40, 400].map(sizeDot)).toEqual([
		3.5 * Math.sqrt(12),
		12.5,
		12.5,
		12.5,
	]);
});
