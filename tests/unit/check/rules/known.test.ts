import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findKnownMistakes } from '../../../../src/check/rules/known.ts';

const find = (fields: string, language = 'en-GB') =>
	findKnownMistakes(
		parseContent({
			'site.yaml': `language: ${language}`,
			'sources/b.yaml': 'publisher: The Tide',
			'stories/a.mdx': `---\n${fields}\n---\nIt burned. <Cite source="b" />\n`,
		}),
	);

const known = 'known:\n  - says: It burned, the board says.\n    sources: [b]\n';
const file = 'content/stories/a.mdx';

test('findKnownMistakes() takes a head that says both, in few words, from what the text cites', () => {
	expect(find(`${known}unknown:\n  - Who lit it in 2018, and why.`)).toEqual([]);
	expect(find('title: A')).toEqual([]);
});

test('findKnownMistakes() asks for the other half', () => {
	expect(find(known)).toEqual([
		{
			...{ file, line: 2, column: 1 },
			wrong: 'It says what is known, and not what is unknown.',
			fix: 'Add “unknown”, with what a reader would ask next.',
		},
	]);
	expect(find('unknown:\n  - Who lit it.')).toEqual([
		{
			...{ file, line: 2, column: 1 },
			wrong: 'It says what is not known, and not what is.',
			fix: 'Add “known”, with what the text says and its sources.',
		},
	]);
});

test('findKnownMistakes() names a source that the text does not cite', () => {
	const other = known.replace('[b]', '[b, c]');
	expect(find(`${other}unknown:\n  - Who lit it.`)).toEqual([
		{
			...{ file, line: 4, column: 18 },
			wrong: 'It rests on “c”, which the text does not cite.',
			fix: 'Cite it in the text where this is told, or name a source that is cited there.',
		},
	]);
});

test('findKnownMistakes() counts the words of both', () => {
	const long = `unknown:\n  - Who ${'and who '.repeat(28)}lit it.`;
	expect(find(`${known}${long}`)).toEqual([
		{
			...{ file, line: 2, column: 1 },
			wrong: 'What is known and what is not takes 64 words.',
			fix: 'Say it in at most 60, both together.',
		},
	]);
});

test('findKnownMistakes() names what is stated among what is not known, in English', () => {
	const stated = `${known}unknown:\n  - Who of the 54 lit it.`;
	expect(find(stated)).toEqual([
		{
			...{ file, line: 6, column: 5 },
			wrong: '“54” gives a number, among what is not known.',
			fix: 'Move it to “known”, with its source, or leave it out.',
		},
	]);
	expect(find(stated, 'es')).toEqual([]);
});
