import { expect, test } from 'vitest';
import { measureText } from '../../../../src/map/layout/textwidth.ts';

test.each([
	['Amsterdam', 5.57],
	['Hamburg', 4.4],
	['Rome', 2.76],
	['Odesa', 3.02],
	['Maseru', 3.55],
	['Glasgow', 4.03],
])('measureText() gives %s the width that the face of the site needs', (city, ems) => {
	// Measured in Chromium: Libre Franklin, weight 500.
	expect(measureText(city)).toBeGreaterThanOrEqual(ems);
	expect(measureText(city)).toBeLessThan(1.15 * ems);
});

test('measureText() measures letters without their accents, and unknown letters as wide', () => {
	expect(measureText('Málaga')).toBe(measureText('Malaga'));
	expect(measureText('温州')).toBeCloseTo(2.1);
});
