import { expect, test } from 'vitest';
import { compareWeights } from '../../../../src/map/layout/label.ts';

test('compareWeights() puts what was decided first, then the greater number, then capitals', () => {
	const places = [
		{ id: 'reported', weight: 1, count: 9, isCapital: true },
		{ id: 'few', weight: 3, count: 1, isCapital: false },
		{ id: 'capital', weight: 3, count: 1, isCapital: true },
		{ id: 'many', weight: 3, count: 2 },
		{ id: 'unknown', count: 1 },
	];
	expect(places.sort(compareWeights).map(({ id }) => id)).toEqual([
		...['many', 'capital', 'few', 'reported', 'unknown'],
	]);
});
