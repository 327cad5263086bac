import { expect, test } from 'vitest';
import { isWithin, type Bounds } from '../../../src/lib/bounds.ts';

const europe: Bounds = [-11, 34.5, 32.5, 61];

test('isWithin() includes the edges of a region', () => {
	expect(isWithin([-11, 34.5], europe)).toBe(true);
	expect(isWithin([32.5, 61], europe)).toBe(true);
	expect(isWithin([32.6, 50], europe)).toBe(false);
	expect(isWithin([10, 34.4], europe)).toBe(false);
});

test('isWithin() takes a region across the antimeridian', () => {
	const fiji: Bounds = [175, -21, -175, -12];
	expect(isWithin([178.44, -18.14], fiji)).toBe(true);
	expect(isWithin([-179.98, -16.8], fiji)).toBe(true);
	expect(isWithin([0, -18], fiji)).toBe(false);
});
