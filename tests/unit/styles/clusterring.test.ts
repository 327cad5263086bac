import { expect, test } from 'vitest';
import { divideRing } from '../../../src/styles/clusterring.ts';

test('divideRing() draws a whole ring for one share', () => {
	expect(divideRing(10, [3])).toEqual(['M0-10a10 10 0 1 1-.01 0z']);
});

test('divideRing() draws an arc for each share from the top on, with gaps between', () => {
	expect(divideRing(10, [3, 1])).toEqual([
		'M0.6 -10A10 10 0 1 1 -10 0.6',
		'M-10 -0.6A10 10 0 0 1 -0.6 -10',
	]);
});

test('divideRing() draws the smallest share too', () => {
	expect(divideRing(20, [99, 1])[1]).toBe('M-0.9 -20A20 20 0 0 1 -0.3 -20');
});
