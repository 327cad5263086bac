import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findMisread } from '../../../../src/check/rules/misread.ts';

const find = (name: string) => findMisread(parseContent({ 'actors/a.yaml': `name: ${name}\n` }));

const misread = (text: string) =>
	new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test('findMisread() names letters of UTF-8 that were read as Windows-1252', () => {
	expect(find('The boardâ€™s ink')).toEqual([
		{
			...{ file: 'content/actors/a.yaml', line: 1, column: 16 },
			wrong: 'Letters here were read in another encoding: “â€™”.',
			fix: 'Did you mean “’”?',
		},
	]);
});

test.each(['é', 'ü', 'ã', '£', '°', '“', '—', '…', '→', '€', 'Київ', 'Ελλη'])(
	'findMisread() tells which letter was meant: %s',
	(letter) => {
		expect(find(`a${misread(letter)}b`).map(({ fix }) => fix)).toEqual([
			`Did you mean “${letter}”?`,
		]);
	},
);

test('findMisread() warns of a question mark inside a word', () => {
	expect(find('"Canada?s police, a ?station?"')).toEqual([
		{
			...{ file: 'content/actors/a.yaml', line: 1, column: 14, level: 'warning' },
			wrong: 'A question mark stands in a word: “"Canada?s”.',
			fix: 'Type the letter or the quotation mark again that stood there, or put a blank after it.',
		},
		{
			...{ file: 'content/actors/a.yaml', line: 1, column: 27, level: 'warning' },
			wrong: 'A question mark stands in a word: “?station?"”.',
			fix: 'Type the letter or the quotation mark again that stood there, or put a blank after it.',
		},
	]);
});

test.each([
	'São Paulo, MANHÃ, Ângela, Łódź, Đorđe, Ñandú',
	'«CAFÉ», «LÃ», „Ä“, LÂ…',
	'ÉTÉ ! Quoi ?',
	'Who? He. (What?) ¿Quién?',
	'https://example.org/a?b=c and mailto:a@example.org?subject=b',
	'Київ, Ελλάδα',
	'Ð and Ñ and â€',
])('findMisread() takes letters and question marks that are meant: %s', (name) => {
	expect(find(name)).toEqual([]);
});
