import { expect, test } from 'vitest';
import { findScale } from '../../../../src/client/stage/markscale.ts';

test('findScale() keeps marks at their size in CSS pixels, within the units of the drawing', () => {
	const units = [1, 2.5];
	expect([2, 0.5, 0.25].map((pixelsPerUnit) => findScale({ units }, pixelsPerUnit))).toEqual([
		{ unit: 1, touchRadius: 6.125 },
		{ unit: 2, touchRadius: 24.5 },
		{ unit: 2.5, touchRadius: 49 },
	]);
});
