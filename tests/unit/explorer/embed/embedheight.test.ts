import { expect, test } from 'vitest';
import { findHeight, stackTexts } from '../../../../src/explorer/embed/embedheight.ts';

const word = 'barrels ';

test('stackTexts() gives a text more lines where there is less room for it', () => {
	const text = word.repeat(60);
	const [narrow, wide] = [320, 720].map((width) => stackTexts([{ text, set: 'small' }], width));
	expect(narrow).toBeGreaterThan(1.8 * wide!);
	expect(stackTexts([{ text, set: 'small', share: 0.5 }], 720)).toBeGreaterThan(wide!);
});

test('stackTexts() gives an empty text one line, and adds up those below one another', () => {
	const one = { text: '', set: 'text' as const };
	expect([stackTexts([one], 400), stackTexts([one, one], 400)]).toEqual([31, 62]);
});

test('findHeight() takes the width of a frame that needs the most height, from 320 to 720 pixels, and rounds it up to tens', () => {
	expect(findHeight((width) => 1000 - width)).toBe(720);
	expect(findHeight((width) => width + 1)).toBe(770);
});
