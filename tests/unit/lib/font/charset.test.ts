import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLetters } from '../../../../src/lib/font/charset.ts';

const open = (name: string) => listLetters(readFileSync(name));
const has = (letters: Set<number>, text: string) =>
	[...text].map((letter) => letters.has(letter.codePointAt(0)!));

test('listLetters() lists the letters of a font, and no other', () => {
	const letters = open('src/styles/fonts/libre-franklin-500.woff2');
	expect(letters.size).toBe(227);
	expect(has(letters, 'Azé—ŁК京')).toEqual([true, true, true, true, false, false, false]);
});

test('listLetters() lists letters beyond the first 65,536, too', () => {
	const path =
		'node_modules/@fontsource-variable/noto-sans-sc/files/noto-sans-sc-5-wght-normal.woff2';
	expect(has(open(path), '京Ａ')).toEqual([false, true]);
	expect([...open(path)].some((letter) => letter > 0xffff)).toBe(true);
});

test('listLetters() throws for a font without letters', () => {
	const empty = Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(44)]);
	expect(() => listLetters(empty)).toThrow(new RangeError('readCmap finds no table of letters'));
});
