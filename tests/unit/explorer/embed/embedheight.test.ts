import { expect, test } from 'vitest';
import { findRoom, stackTexts } from '../../../../src/explorer/embed/embedheight.ts';

const small = (text: string) => ({ text, set: 'small' as const });
const LINE = 20.3;

test('stackTexts() gives a text more lines where there is less room for it', () => {
	const text = 'barrels '.repeat(60).trim();
	const [narrow, wide] = [320, 720].map((width) => stackTexts([small(text)], width));
	expect(narrow).toBeGreaterThan(1.8 * wide!);
	expect(stackTexts([{ ...small(text), share: 0.5 }], 720)).toBeGreaterThan(wide!);
});

test('stackTexts() gives an empty text one line, adds up those below one another, and the room around each', () => {
	const one = small('');
	expect(stackTexts([one], 400)).toBe(LINE);
	expect(stackTexts([one, { ...one, room: 10 }], 400)).toBeCloseTo(2 * LINE + 10);
});

test('stackTexts() breaks lines between words, and a word only where it is longer than a line', () => {
	const countLines = (text: string) => Math.round(stackTexts([small(text)], 147) / LINE);
	expect(countLines('barrels barrels barrels')).toBe(2);
	expect(countLines('a a a a')).toBe(1);
	expect(countLines('w'.repeat(40))).toBe(Math.ceil((40 * 0.92 * 0.94 * 14) / 100));
});

test('findRoom() leaves margins and the room of a scroll bar, and is no wider than what is shown', () => {
	expect([320, 2000].map(findRoom)).toEqual([273, 1184]);
});
