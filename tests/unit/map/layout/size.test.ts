import { expect, test } from 'vitest';
import {
	TOUCH_RADIUS,
	sizeCluster,
	sizePlace,
	sizeTouchArea,
} from '../../../../src/map/layout/size.ts';

test('sizePlace() gives a mark four times as many an area four times as large', () => {
	expect(sizePlace(4, 1)).toBe(2 * sizePlace(1, 1));
	expect(sizePlace(1, 2.5)).toBe(2.5 * sizePlace(1, 1));
});

test('sizeCluster() grows with the digits of the number', () => {
	expect(sizeCluster(9, 1)).toBe(sizeCluster(2, 1));
	expect(sizeCluster(10, 1)).toBeGreaterThan(sizeCluster(9, 1));
});

test('sizeTouchArea() leaves a small mark room for a finger, and a large one a pixel of air', () => {
	const scale = { unit: 2, touchRadius: 2 * TOUCH_RADIUS };
	expect(sizeTouchArea(6, scale)).toBe(2 * TOUCH_RADIUS);
	expect(sizeTouchArea(100, scale)).toBe(102);
});
