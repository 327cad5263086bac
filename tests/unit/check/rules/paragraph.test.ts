import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findParagraphMistakes } from '../../../../src/check/rules/paragraph.ts';

const find = (text: string) =>
	findParagraphMistakes(parseContent({ 'stories/a.mdx': `---\n---\n${text}\n` }));

test('findParagraphMistakes() names the end of a paragraph that ends in the middle of a sentence', () => {
	expect(find('One.\n\nThe clerk remembered\nthe in')).toEqual([
		{
			...{ file: 'content/stories/a.mdx', line: 6, column: 7, level: 'warning' },
			wrong: 'The paragraph ends in the middle of a sentence: “…The clerk remembered the in”.',
			fix: 'End it with a full stop, or write the rest.',
		},
	]);
});

test.each([
	'The clerk asked: <Cite source="a" />',
	'The clerk left. <Cite source="a" /> <Cite source="b" />',
	'He said “no”.\n\nHe said “no.”[^1]\n\n[^1]: a note',
	'They were:\n\n- ink\n- sand',
	'**What it says**',
	'> a line\n> — a clerk',
	'信已寄出。',
	'## A heading\n\n<Unknown>\n- who\n</Unknown>',
	'Was it [he](https://example.org/)?',
])('findParagraphMistakes() takes what need not end as a sentence: %j', (text) => {
	expect(find(text)).toEqual([]);
});

const item = '- Who told the harbour that the books were gone.';

test('findParagraphMistakes() names what stands twice', () => {
	expect(find(`${item}\n${item}\n- Short.\n- Short.`)).toEqual([
		{
			...{ file: 'content/stories/a.mdx', line: 4, column: 3, level: 'warning' },
			wrong: 'This stands in line 3 too: “Who told the harbour that the books were gone.”.',
			fix: 'Keep one of the two.',
		},
	]);
});

test('findParagraphMistakes() names a line that follows itself', () => {
	const line = 'Nobody told the harbour that the books were gone.';
	expect(find(`${line}\n${line}`)).toEqual([
		{
			...{ file: 'content/stories/a.mdx', line: 4, column: 1, level: 'warning' },
			wrong: `This line repeats the one above it: “${line}”.`,
			fix: 'Keep one of the two.',
		},
	]);
});
