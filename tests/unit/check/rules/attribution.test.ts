import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findUnattributedQuotations } from '../../../../src/check/rules/attribution.ts';

const find = (text: string) =>
	findUnattributedQuotations(parseContent({ 'stories/one.mdx': `---\n---\n${text}` }));

test('findUnattributedQuotations() asks whose words a quotation holds', () => {
	expect(find('> The ink was wrong.\n> — A clerk')).toEqual([
		{
			file: 'content/stories/one.mdx',
			line: 3,
			column: 1,
			wrong: 'This quotation does not say whose words it holds, and where they are printed.',
			fix: 'End it with a line as “> — <Actor id="…" />, <Cite source="…" />”.',
		},
	]);
});

test('findUnattributedQuotations() takes one that says so', () => {
	expect(find('> The ink was wrong.\n>\n> — A clerk, <Cite source="a" />')).toEqual([]);
});
