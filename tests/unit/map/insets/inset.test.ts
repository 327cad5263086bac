import { expect, test } from 'vitest';
import { placeLetter } from '../../../../src/map/insets/inset.ts';

test('placeLetter() sets the letter of a frame into its corner', () => {
	const box = { left: 100, top: 50, right: 160, bottom: 100 };
	expect(placeLetter(box, 12)).toEqual({ x: 103, y: 62, anchor: 'start' });
});

test('placeLetter() sets it beside a frame that is too small for it, on the side that has room', () => {
	const box = { left: 100, top: 50, right: 140, bottom: 56 };
	expect(placeLetter(box, 12)).toEqual({ x: 97, y: 57, anchor: 'end' });
	expect(placeLetter({ ...box, left: 4, right: 14 }, 12)).toEqual({
		x: 17,
		y: 57,
		anchor: 'start',
	});
});
