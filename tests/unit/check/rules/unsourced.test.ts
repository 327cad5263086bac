import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findUnsourced } from '../../../../src/check/rules/unsourced.ts';

const find = (text: string, file = 'stories/a.mdx', language = 'en-GB') =>
	findUnsourced(
		parseContent({
			'site.yaml': `language: ${language}`,
			'actors/b.yaml': 'name: Harbour 24',
			'sources/c.yaml': "publisher: The Tide\ntitle: '110 Quays: a ledger'",
			[file]: `---\n---\n${text}\n`,
		}),
	);

test('findUnsourced() names a number, a certainty and a superlative, once a paragraph', () => {
	const text = 'There were\n54 barrels, and 3 books.\n\nIt is clearly so.\n\nThe largest of all.';
	const at = { file: 'content/stories/a.mdx', level: 'warning' };
	expect(find(text)).toEqual([
		{
			...{ ...at, line: 4, column: 1 },
			wrong: 'The number “54” stands in a paragraph without a source.',
			fix: 'Cite in this paragraph who gives it, or take it out.',
		},
		{
			...{ ...at, line: 6, column: 7 },
			wrong: '“clearly” says that something is certain, in a paragraph without a source.',
			fix: 'Cite in this paragraph who found it so, or leave the word out.',
		},
		{
			...{ ...at, line: 8, column: 5 },
			wrong: '“largest” compares with all others, in a paragraph without a source.',
			fix: 'Cite in this paragraph who found it so, or leave the word out.',
		},
	]);
});

test.each([
	'There were 54. They left. <Cite source="c" />',
	'The board says <Quote speaker="b" source="c">54</Quote> of 60.',
	'There were 54, as [the Tide](/sources/c/) prints.',
	'There were 54.\n\n<Cite source="c" />',
	'In print one finds 36 and 54.\n\n<Figures claims="a, b" caption="Two." />',
	'The board counts 54:\n\n<Claim id="a" />',
	'They are 54: <Cite source="c" />\n\n- 20 in the bay\n- 34 at the quay',
	'They are 54:\n\n- 20 in the bay <Cite source="c" />\n- and the rest',
	'## What 54 means\n\n| 54 | 36 |\n| -- | -- |\n| 12 | 13 |',
	'<Unknown>\n\n- Who of the 54 left.\n\n</Unknown>',
	'> All 54 left.\n>\n> — <Actor id="b" />, <Cite source="c" />',
	'Harbour 24 and “110 Quays” say so, at [the bay](https://a.example/54/).[^54]\n\n[^54]: Or 55.',
	'| 1 | 88 |\n| 2 | 89 |',
	'<PlaceMap places="a" caption="All 54." />',
])('findUnsourced() takes what has its source, or needs none: %j', (text) => {
	expect(find(text)).toEqual([]);
});

test.each([
	'They are 54. See <Place id="a" />.',
	'They are 54, as [another story](../counting/) tells.',
	'They are 54, as [somebody](https://tide.example/) says.',
	'They are 54.\n\n<Claim id="a" />',
	'- They are 54.',
	'They are gone: <Cite source="c" />\n\nNobody left.\n\n- 20 in the bay',
])('findUnsourced() is not content with what leads to no source: %j', (text) => {
	expect(find(text)).toHaveLength(1);
});

test('findUnsourced() reads the text of the front page, no other page, and English only', () => {
	expect(find('They are 54.', 'pages/front.mdx')).toHaveLength(1);
	expect(find('They are 54.', 'pages/method.mdx')).toEqual([]);
	expect(find('Son 54.', 'stories/a.mdx', 'es')).toEqual([]);
});
