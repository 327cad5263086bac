import { expect, test } from 'vitest';
import {
	TOUCH_RADIUS,
	findLargest,
	sizeCluster,
	sizePlace,
	sizeTouchArea,
} from '../../../../src/map/layout/size.ts';

test('sizePlace() makes the area of a mark proportional to its number', () => {
	expect(sizePlace(4, 1)).toBe(2 * sizePlace(1, 1));
	expect(sizePlace(1, 2.5)).toBe(2.5 * sizePlace(1, 1));
});

test('sizePlace() makes no mark larger than that of the number of findLargest()', () => {
	for (const unit of [0.9, 1, 1.46, 2.5, 3.75]) {
		const largest = findLargest(unit);
		expect(sizePlace(largest, unit)).toBe(39);
		expect(sizePlace(1_000_000, unit)).toBe(39);
		expect(sizePlace(largest - 1, unit)).toBeLessThan(39);
	}
});

test('sizeCluster() grows with the digits of the number', () => {
	expect(sizeCluster(9, 1)).toBe(sizeCluster(2, 1));
	expect(sizeCluster(10, 1)).toBeGreaterThan(sizeCluster(9, 1));
});

test('sizeTouchArea() makes the circle of a small mark as large as a finger, and that of a large mark a pixel larger', () => {
	const scale = { unit: 2, touchRadius: 2 * TOUCH_RADIUS };
	expect(sizeTouchArea(6, scale)).toBe(2 * TOUCH_RADIUS);
	expect(sizeTouchArea(100, scale)).toBe(102);
});
