import { expect, test } from 'vitest';
import { formatExcerpt } from '../../../src/check/excerpt.ts';

test.each([
	['the column of the line', 'a: 1\nbe: two\n', 2, 5, 'be: two\n    ^'],
	['the end of a line', 'be: two\r\n', 1, 8, 'be: two\n       ^'],
	['a tab as four blanks', '\tbe: two', 1, 2, '    be: two\n    ^'],
	['wide letters as two columns', '城市 x', 1, 4, '城市 x\n     ^'],
	['an emoji of several signs as two columns', '👩‍🚒 x', 1, 7, '👩‍🚒 x\n   ^'],
	['a mark above a letter as no column', 'e\u0301 x', 1, 4, 'e\u0301 x\n  ^'],
	['what a terminal obeys by its number', '\u001b[2J x', 1, 6, '⟨U+001B⟩[2J x\n            ^'],
])('formatExcerpt() marks %s', (_name, text, line, column, shown) => {
	expect(formatExcerpt(text, line, column)).toBe(shown);
});

test('formatExcerpt() cuts a long line around the mark', () => {
	const [shown = '', mark = ''] = formatExcerpt(
		'a'.repeat(500) + 'X' + 'b'.repeat(500),
		1,
		501,
	)!.split('\n');
	expect(shown).toMatch(/^…a+Xb+…$/);
	expect(shown[mark.indexOf('^')]).toBe('X');
	expect(shown.length).toBeLessThanOrEqual(78);
	expect(formatExcerpt('a'.repeat(500), 1, 1)).toBe(`${'a'.repeat(76)}…\n^`);
});

test('formatExcerpt() shows nothing of a line that is not there, or that is empty', () => {
	expect(formatExcerpt('', 1, 1)).toBe(undefined);
	expect(formatExcerpt('a\n\nb', 2, 1)).toBe(undefined);
	expect(formatExcerpt('a', 7, 1)).toBe(undefined);
});
