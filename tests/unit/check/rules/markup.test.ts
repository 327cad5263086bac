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
	expect(say('[A link][one].\n\n[one]: /map/')).toEqual([]);
	expect(say('A.[^1]\n\n[^1]: By *two*, `three` and [four](/map/).')).toEqual([]);
	expect(say('| a | b |\n| - | - |\n| 1 | \\| |')).toEqual([]);
	expect(say('~~One~~  \ntwo\n\n---\n\n1. three')).toEqual([]);
});

test.each([
	['The <b>ink</b>.', `1:5 HTML stands in the text: <b>. ${ONLY}`],
	['<claim id="a" />', '1:1 HTML stands in the text: <claim>. Did you mean <Claim>?'],
	['Ink {1 + 1}.', `1:5 Code in curly brackets stands in the text: “{1 + 1}”. ${ONLY}`],
	[
		"import A from './a'",
		"1:1 A paragraph begins with “import” or “export”, which is read as code: “import A from './a'”. Begin it with another word.",
	],
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
		'![A quay](./quay.jpg)',
		'1:1 A picture without a record stands in the text: “![A quay](./quay.jpg)”. Put its file into content/media/ with a record beside it, and write <Photo id="its-id" /> here.',
	],
	[
		'![A quay][one]\n\n[one]: quay.jpg',
		'1:1 A picture without a record stands in the text: “![A quay][one]”. Put its file into content/media/ with a record beside it, and write <Photo id="its-id" /> here.',
	],
	[
		'<img src="quay.jpg" />',
		'1:1 HTML stands in the text: <img>. Put its file into content/media/ with a record beside it, and write <Photo id="its-id" /> here.',
	],
	['<video src="quay.mp4" />', '1:1 HTML stands in the text: <video>. Did you mean <Video>?'],
	[
		'<iframe src="https://film.example/" />',
		'1:1 HTML stands in the text: <iframe>. A page loads nothing from elsewhere. Put the file into content/media/ with a record, and write <Video id="its-id" /> here.',
	],
	[
		'```js\nx\n```',
		'1:1 A listing of code stands in the text: “```js x ```”. Write it as words. What somebody said stands after “> ”, with a last line that says who.',
	],
	[
		'- [x] Done',
		'1:1 A box to tick stands in the text: “- [x] Done”. Write it as an entry of a list, without [ ].',
	],
	[
		'| a | b |\n| - | - |\n| 1 | 2 | 3 |',
		'3:1 This row has more or fewer cells than the head of its table: “| 1 | 2 | 3 |”. Give it as many cells as the head; an upright line within a cell is written \\|.',
	],
	[
		'[One](/map/ "The map")',
		'1:1 The link has a title that readers would not see: “The map”. Take it out, or say it in the text.',
	],
	[
		'A.\n\n[^1]: Never.',
		'3:1 Nothing in the text points to “[^1]”, so nobody would see it. Write [^1] where it belongs, or take this line out.',
	],
	[
		'A.\n\n[one]: /map/',
		'3:1 Nothing in the text points to “[one]”, so nobody would see it. Write [one] where it belongs, or take this line out.',
	],
	[
		'A.[^1]\n\n[^1]: One.\n\n[^1]: Two.',
		'5:1 “[^1]” is given twice. Keep one of the two, or give one of them another name.',
	],
	[
		'A.[^1]\n\n[^1]: <Cite source="a" />',
		'3:7 The footnote “[^1]” holds more than one paragraph of words and links. Put a block, a list or a further paragraph into the text itself.',
	],
	[
		'A.[^1]\n\n[^1]: One.\n\n    Two.',
		'5:5 The footnote “[^1]” holds more than one paragraph of words and links. Put a block, a list or a further paragraph into the text itself.',
	],
	[
		'A.[^1]\n\n[^1]:',
		'3:1 The footnote “[^1]” holds no words. Write them after the colon, or take it out.',
	],
	['<Claim id="a" id="b" />', '1:15 “id” stands twice in one block. Keep one of the two.'],
])('findMarkup() finds what is neither words nor a block: %s', (text, said) => {
	expect(say(text)).toEqual([said]);
});

test('findMarkup() finds code in a footnote', () => {
	expect(say('A.[^1]\n\n[^1]: x{process.env.HOME}')).toContain(
		`3:8 Code in curly brackets stands in the text: “{process.env.HOME}”. ${ONLY}`,
	);
});
