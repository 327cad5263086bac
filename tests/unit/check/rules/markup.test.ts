import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findMarkup } from '../../../../src/check/rules/markup.ts';

const say = (text: string) =>
	findMarkup(parseContent({ 'stories/one.mdx': `---\n---\n${text}` })).map(
		({ line, column, wrong, fix }) => `${line - 2}:${column} ${wrong} ${fix}`,
	);

const ONLY = 'Take it out. Stories hold words and blocks only.';

test('findMarkup() takes text and blocks', () => {
	expect(say('**Words**, [a link](/map/). <Cite source="ledger" />')).toEqual([]);
	expect(say('[A link][one].\n\n[one]: /map/ "The map"')).toEqual([]);
});

test.each([
	['The <b>ink</b>.', `1:5 HTML stands in the text: <b>. ${ONLY}`],
	['<claim id="a" />', '1:1 HTML stands in the text: <claim>. Did you mean <Claim>?'],
	['Ink {1 + 1}.', `1:5 Code in curly brackets stands in the text: “{1 + 1}”. ${ONLY}`],
	["import A from './a'", `1:1 Code stands in the text: “import A from './a'”. ${ONLY}`],
	[
		'<Claim id={a} />',
		'1:8 “id” is not given in words. Write “id” as words in quotation marks: id="…".',
	],
	[
		'<Claim id />',
		'1:8 “id” is not given in words. Write “id” as words in quotation marks: id="…".',
	],
	['<Claim {...a} />', `1:8 Code in curly brackets stands in the text: “{...a}”. ${ONLY}`],
	[
		'A.[^1]\n\n[^1]: x{process.env.HOME}',
		'3:1 A footnote stands in the text: “[^1]”. Take it out. A note is written where it belongs, as <Cite source="…" />.',
	],
	[
		"[a][b]\n\n[b]: x '<i>'",
		"3:1 A curly bracket or a < stands in the address of a link: “[b]: x '<i>'”. Take it out, and write the link as [words](address).",
	],
	[
		'> [a]: x{y}',
		'1:3 A curly bracket or a < stands in the address of a link: “[a]: x{y}”. Take it out, and write the link as [words](address).',
	],
	['<Claim id="a" id="b" />', '1:15 “id” stands twice in one block. Keep one of the two.'],
])('findMarkup() finds what is neither words nor a block: %s', (text, said) => {
	expect(say(text)).toEqual([said]);
});
