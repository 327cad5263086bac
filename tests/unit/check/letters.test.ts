import { expect, test } from 'vitest';
import { findOddLetters, nameLetter, showLetters } from '../../../src/check/letters.ts';

const numbers = (text: string) =>
	findOddLetters(text).map(({ letter }) => letter.codePointAt(0)?.toString(16));

const between = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

test('findOddLetters() finds each character between Latin letters that is not seen or turns a text around', () => {
	const odd = [
		...between(0, 8),
		...[
			'\v',
			'\f',
			'\r',
			...between(0x0e, 0x1f),
			...between(0x7f, 0x9f),
			'\u00AD',
			'\u034F',
			'\u061C',
		],
		...['\u115F', '\u17B4', '\u180B', '\u180E', ...between(0x200b, 0x200f)],
		...between(0x2028, 0x202e),
		...[...between(0x2060, 0x206f), '\u3164', '\uFE0F', '\uFEFF', '\uFFA0', '\uFFF9'],
		...['\uE000', '\uFFFE', '\uD800', '\u{E0001}', '\u{E0041}', '\u{E0100}', '\u{F0000}'],
	];
	expect(odd.filter((letter) => findOddLetters(`a${letter}b`).length !== 1)).toEqual([]);
});

test.each([
	['می‌خواهم', 'a non-joiner in Persian'],
	['क्‍ष', 'a joiner in Hindi'],
	['ශ්‍රී', 'a joiner in Sinhala'],
	['👩‍⚕️ and 👨‍👩‍👧', 'joiners in emoji'],
	['☺️', 'a selector of an emoji'],
	['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'the flag of England'],
	['葛󠄀', 'a variant of a Chinese character'],
	['שלום C++‏ 2', 'a right-to-left mark in Hebrew'],
	['« 40 % » 12 000', 'no-break spaces'],
	['Two\tcolumns\r\nand lines\n', 'tabs and line breaks'],
])('findOddLetters() passes what is typed for a reason: %s, %s', (text) => {
	expect(numbers(text)).toEqual([]);
});

test.each([
	['a\u200Cb', ['200c']],
	['می\u200C\u200Cخواهم', ['200c']],
	['a\u200D👩', ['200d']],
	['a\u200Fb', ['200f']],
	['1\u{E0041}', ['e0041']],
	['سلام\u202E', ['202e']],
])('findOddLetters() finds the same where there is no reason: %j', (text, found) => {
	expect(numbers(text)).toEqual(found);
});

test('nameLetter() gives the number and the name', () => {
	expect(
		['\u200B', '\u202E', '\u00AD', '\b', '\uFEFF', '\u{E0041}', '\u206A'].map(nameLetter),
	).toEqual([
		'U+200B, a zero-width space',
		'U+202E, a right-to-left override',
		'U+00AD, a soft hyphen',
		'U+0008, a control character',
		'U+FEFF, a byte order mark',
		'U+E0041, an invisible tag letter',
		'U+206A, an invisible character',
	]);
});

test('showLetters() writes what is not seen as a number', () => {
	expect(showLetters('a\u200Bb\nc 👩‍⚕️')).toBe('a⟨U+200B⟩b⟨U+000A⟩c 👩‍⚕️');
});

test('showLetters() leaves letters of all scripts as they are, with their joiners', () => {
	const text = 'Łódź, Київ, می‌خواهم, 城市, 👩‍🚒, e\u0301 and a no-break\u00a0space';
	expect(showLetters(text)).toBe(text);
});
