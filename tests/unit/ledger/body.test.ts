import { expect, test } from 'vitest';
import { listBlocks, parseBody } from '../../../src/ledger/body.ts';

test('parseBody() finds a block with its attributes and where each begins', () => {
	expect(parseBody('Words. <Cite source="ledger" at="p. 40" />').blocks).toEqual([
		{
			name: 'Cite',
			attributes: { source: 'ledger', at: 'p. 40' },
			attributePositions: { source: { line: 1, column: 14 }, at: { line: 1, column: 30 } },
			position: { line: 1, column: 8 },
			depth: 0,
			inline: true,
			text: '',
		},
	]);
});

test('parseBody() gives blocks in the order of the text, each with its depth', () => {
	const text = '<Unknown>\n\nWho? <Cite source="a" />\n\n</Unknown>\n\n<Claim id="b" />';
	const blocks = parseBody(text).blocks.map(({ name, depth, inline, text: words }) => ({
		name,
		depth,
		inline,
		words,
	}));
	expect(blocks).toEqual([
		{ name: 'Unknown', depth: 0, inline: false, words: 'Who?' },
		{ name: 'Cite', depth: 1, inline: true, words: '' },
		{ name: 'Claim', depth: 0, inline: false, words: '' },
	]);
});

test('parseBody() takes a block alone on its line out of its paragraph', () => {
	expect(parseBody('<Unknown>Who?</Unknown>').blocks[0]?.inline).toBe(false);
});

test('parseBody() finds headings and links', () => {
	const { headings, links } = parseBody('## Two *copies*\n\nSee [the map](/map/).');
	expect(headings).toEqual([{ level: 2, text: 'Two copies', position: { line: 1, column: 1 } }]);
	expect(links).toEqual([{ to: '/map/', position: { line: 3, column: 5 } }]);
});

test('parseBody() finds mark-up that is neither Markdown nor a block', () => {
	const { blocks, rawMarkup } = parseBody('An <b>ink</b> of {colour}. <Claim id={a} />');
	expect(rawMarkup).toEqual([
		{ kind: 'html', text: 'b', position: { line: 1, column: 4 } },
		{ kind: 'braces', text: 'colour', position: { line: 1, column: 18 } },
		{ kind: 'attribute', text: 'id', position: { line: 1, column: 35 } },
	]);
	expect(blocks.map(({ name, attributes }) => [name, attributes])).toEqual([['Claim', {}]]);
});

test('listBlocks() lists the blocks of a text', () => {
	expect(listBlocks('<Claim id="a" />\n\n<Reply to="a" />').map(({ name }) => name)).toEqual([
		'Claim',
		'Reply',
	]);
});

test('parseBody() lists what numbers lead to, once in each paragraph, in the order of the text', () => {
	const text = `One. <Cite source="tide" at="para 4" /> Two. <Cite source="ledger" />

Three,[^seen] <Quote speaker="board" source="tide" at="para 9">no</Quote>, and four.[^Seen]
<Cite source="tide" at="para 4" /> <Cite source="ledger" at="p. 1" />

[^seen]: By *two* clerks.

<Claim id="rewritten" />`;
	expect(parseBody(text).notes).toEqual([
		{ source: 'tide', at: 'para 4' },
		{ source: 'ledger' },
		{ footnote: 'seen' },
		{ source: 'tide', at: 'para 9' },
		{ source: 'tide', at: 'para 4' },
		{ source: 'ledger', at: 'p. 1' },
	]);
});

test('parseBody() finds footnotes, with their words', () => {
	expect(parseBody('A.[^1]\n\n[^1]: By *two*.').footnotes).toMatchObject([
		{
			label: '1',
			words: [
				{ type: 'text', value: 'By ' },
				{ type: 'emphasis', children: [{ type: 'text', value: 'two' }] },
				{ type: 'text', value: '.' },
			],
			position: { line: 3, column: 1 },
		},
	]);
});

test('parseBody() joins the words that stand side by side', () => {
	expect(parseBody('One & “two” &amp; *three*\nfour.').words).toEqual([
		{
			written: 'One & “two” &amp; ',
			shown: 'One & “two” & ',
			position: { line: 1, column: 1 },
			end: 18,
		},
		{ written: 'three', shown: 'three', position: { line: 1, column: 20 }, end: 24 },
		{ written: '\nfour.', shown: '\nfour.', position: { line: 1, column: 26 }, end: 31 },
	]);
});

test('parseBody() finds a quotation that does not say whose words it holds', () => {
	const { unattributed } = parseBody('> One.\n\nTwo.\n\n> Three.\n> — Me, <Cite source="a" />');
	expect(unattributed).toEqual([{ line: 1, column: 1 }]);
});

test('parseBody() finds where each attribute of a block begins, on whatever line', () => {
	const [block] = parseBody('😀 <Cite\n  source = \'at="b"\'\n  at="c" />').blocks;
	expect(block).toMatchObject({
		attributes: { source: 'at="b"', at: 'c' },
		attributePositions: { source: { line: 2, column: 3 }, at: { line: 3, column: 3 } },
		position: { line: 1, column: 4 },
	});
});

test('parseBody() refuses a text that ends in a backslash', () => {
	expect(() => parseBody('export const a = \\')).toThrow('1:18: backslash-at-the-end');
});

test('parseBody() keeps an attribute by a name that every object of JavaScript has', () => {
	const { blocks } = parseBody('Words. <Cite source="gazette" __proto__="a" constructor="b" />');
	expect(blocks.map(({ attributes }) => Object.entries(attributes))).toEqual([
		[
			['source', 'gazette'],
			['__proto__', 'a'],
			['constructor', 'b'],
		],
	]);
});
