import { expect, test } from 'vitest';
import { firstFaces, formatFace, formatRange, typefaces } from '../../../src/styles/typefaces.ts';

const text = typefaces.find(({ name }) => name === 'text')!;

test('formatFace() shows a page before its fonts have come', () => {
	expect(formatFace({ face: text, path: './text.woff2' })).toBe(
		[
			'@font-face {',
			"\tfont-family: 'Newsreader';",
			'\tfont-style: normal;',
			'\tfont-weight: 400;',
			'\tfont-display: swap;',
			"\tsrc: url('./text.woff2') format('woff2');",
			'}\n',
		].join('\n'),
	);
});

test('formatFace() names the letters of a file that few pages need', () => {
	const rule = formatFace({ face: text, path: './ext.woff2', letters: [268, 269, 345] });
	expect(rule).toContain('\tunicode-range: U+10C-10D, U+159;\n');
});

test('formatRange() joins letters that follow each other', () => {
	expect(formatRange([256, 257, 258, 0x20ac])).toBe('U+100-102, U+20AC');
	expect(formatRange([0x41])).toBe('U+41');
});

test('there are a bold and an italic of the text face, and every first screen has a text face and a sans', () => {
	const cuts = typefaces.map(({ family, style, weight }) => `${family} ${style} ${weight}`);
	expect(cuts).toEqual([
		'Newsreader normal 400',
		'Newsreader normal 600 700',
		'Newsreader italic 400',
		'Public Sans normal 400 700',
	]);
	const names = typefaces.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(firstFaces));
});
