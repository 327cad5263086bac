import { expect, test } from 'vitest';
import { placeLetter } from '../../../../src/map/insets/placeletter.ts';

test('placeLetter() sets the letter of a frame into its corner', () => {
	const box = { left: 100, top: 50, right: 160, bottom: 100 };
	expect(placeLetter(box, 12, [])).toEqual({ x: 103, y: 62, anchor: 'start' });
});

test('placeLetter() sets it beside a frame that is too small for it, on the side that has room', () => {
	const box = { left: 100, top: 50, right: 140, bottom: 56 };
	expect(placeLetter(box, 12, [])).toEqual({ x: 97, y: 57, anchor: 'end' });
	expect(placeLetter({ ...box, left: 4, right: 14 }, 12, [])).toEqual({
		x: 17,
		y: 57,
		anchor: 'start',
	});
});

test('placeLetter() keeps clear of marks and labels, as long as a corner is free', () => {
	const box = { left: 100, top: 50, right: 160, bottom: 100 };
	const mark = { left: 95, top: 45, right: 115, bottom: 65 };
	expect(placeLetter(box, 12, [mark])).toEqual({ x: 157, y: 62, anchor: 'end' });
	const upper = { left: 95, top: 50, right: 165, bottom: 65 };
	const lower = { ...upper, top: 85, bottom: 105 };
	expect(placeLetter(box, 12, [upper, lower])).toEqual({ x: 103, y: 47, anchor: 'start' });
	expect(placeLetter(box, 12, [{ ...upper, top: 20 }, lower])).toEqual({
		...{ x: 97, y: 79, anchor: 'end' },
	});
	const all = { left: 0, top: 0, right: 500, bottom: 500 };
	expect(placeLetter(box, 12, [all])).toEqual({ x: 103, y: 62, anchor: 'start' });
});
