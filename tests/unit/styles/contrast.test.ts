import { expect, test } from 'vitest';
import { measureContrast } from '../../../src/styles/contrast.ts';

test('measureContrast() is 21 for black and white, 1 for the same, and the same either way', () => {
	expect(measureContrast('#000', '#ffffff')).toBe(21);
	expect(measureContrast('#7a1022', '#7a1022')).toBe(1);
	// By the example of WebAIM: #777 on white.
	expect(measureContrast('#777', '#fff')).toBeCloseTo(4.48, 2);
	expect(measureContrast('#FFF', '#777777')).toBeCloseTo(4.48, 2);
});
