import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findCurlyQuotes } from '../../../../src/check/rules/curlyquote.ts';

const find = (text: string) =>
	findCurlyQuotes(parseContent({ 'stories/a.mdx': `---\n---\n${text}\n` }));

test('findCurlyQuotes() names the mark and its attribute', () => {
	expect(find('Words. <Cite source=“ledger-1987” />')).toEqual([
		{
			file: 'content/stories/a.mdx',
			line: 3,
			column: 21,
			wrong: 'The curly quotation mark “ stands in a block, which needs straight ones.',
			fix: 'Write source="…" with straight quotation marks.',
		},
	]);
});

test.each([
	['<Cite source="a" at=„p. 3“ />', 1],
	['<Quote speaker=«a» source="b">words</Quote>', 1],
	['<Claim\n\tid = ‘a’\n/>', 1],
	['He said “no”. <Cite source="a" at="the “no”" />', 0],
	['A sum: x=“y”.', 0],
])('findCurlyQuotes() looks at the attributes of blocks only: %j', (text, count) => {
	expect(find(text)).toHaveLength(count);
});
