import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findRawText } from '../../../../src/check/rules/rawtext.ts';

const say = (text: string) =>
	findRawText(parseContent({ 'stories/one.mdx': `---\n---\n${text}` })).map(
		({ line, column, wrong, fix }) => `${line - 2}:${column} ${wrong} ${fix}`,
	);

const LINK = 'Write it as [words](address), with no blank in the address.';
const STRESS =
	'Close it with the same signs, or write \\* for an asterisk that readers are to see.';

test.each([
	[
		'Seen.[^9]',
		'1:6 The footnote “[^9]” is nowhere. Add a line “[^9]: …” with its words, or take it out.',
	],
	['See\nthe [letter][nope].', `2:5 The link “[letter][nope]” leads nowhere. ${LINK}`],
	['See the [letter][].', `1:9 The link “[letter][]” leads nowhere. ${LINK}`],
	['See [it] (/map/).', `1:5 The link “[it] (/map/)” leads nowhere. ${LINK}`],
	['See [it](https://a b).', `1:5 The link “[it](https://a b)” leads nowhere. ${LINK}`],
	['See [it](https://a', `1:5 The link “[it](https://a” leads nowhere. ${LINK}`],
	[
		'See [[quay]].',
		'1:5 “[[quay]]” is no link here. Write it as [words](address), or as a block that names a record.',
	],
	[
		'Words < Cite source="a" />',
		'1:7 A blank stands after the < of “< Cite source="a" />”, so it is no block. Take the blank out: <Cite source="…" />. A plain < is written &lt;.',
	],
	[
		'Words < / Quote> and',
		'1:7 A blank stands after the < of “< / Quote>”, so it is no block. Take the blank out: <Cite source="…" />. A plain < is written &lt;.',
	],
	[
		'Words. Cite source="a" /> More.',
		'1:8 Readers would see this piece of a block: “Cite source="a" />”. Write the whole block, from its < to its />: <Cite source="…" />.',
	],
	[
		'claims="a, b"\ncaption="Two."\n/>',
		'1:1 Readers would see this piece of a block: “claims="a, b" caption="Two." />”. Write the whole block, from its < to its />: <Cite source="…" />.',
	],
	[
		'Words /> more.',
		'1:7 Readers would see this piece of a block: “/>”. Write the whole block, from its < to its />: <Cite source="…" />.',
	],
	[
		'Words } more.',
		'1:7 A curly bracket stands in the text. Take it out. Stories hold words and blocks only.',
	],
	[
		'| a | b |\n| - |\n| 1 | 2 |',
		'2:1 This table can’t be read: its line of hyphens has more or fewer cells than its head. Give both as many cells: | a | b |, and below it | - | - |.',
	],
	[
		'$$\nx\n$$',
		'1:1 A formula stands in the text. Say it in words. A sign of money that is doubled is written \\$\\$.',
	],
	[
		':::note\nx\n:::',
		'1:1 “:::note” begins no box here. Write words, or a block as <Unknown>…</Unknown>.',
	],
	[
		'##Ink',
		'1:1 “##Ink” is no heading: a blank is missing after the #. Put a blank after the last #.',
	],
	['An **ink', `1:4 Something is stressed and never ends: “**ink”. ${STRESS}`],
	['An *ink', `1:4 Something is stressed and never ends: “*ink”. ${STRESS}`],
	['An __ink', `1:4 Something is stressed and never ends: “__ink”. ${STRESS}`],
	['An `ink', '1:4 A backtick stands in the text: “`ink”. Close it with another, or take it out.'],
	[
		'Caf&eacut;',
		'1:4 There is no character “&eacut;”. Write the character itself, or &amp; for a plain &.',
	],
])('findRawText() finds what would be printed as it is typed: %j', (text, said) => {
	expect(say(text)).toEqual([said]);
});

test.each([
	'a < b, and c > d',
	'Who [sic] wrote [1] and [2]?',
	'Caf&eacute;, AT&T, &amp;eacute;',
	'5 * 3, snake_case, $20',
	'\\[^9\\], \\*\\*, \\`, \\[a][b]',
	'| a | b |\n| - | - |\n| 1 | 2 |',
	'“One” *(two)* **three**: `four`',
	'Mr. X (a | b) and\n- no table',
])('findRawText() takes words: %j', (text) => {
	expect(say(text)).toEqual([]);
});
