import { expect, test } from 'vitest';
import { readProse } from '../../../src/check/readprose.ts';

const say = (text: string) =>
	readProse('content/stories/one.mdx', text).problems.map(
		({ line, column, wrong }) => `${line}:${column} ${wrong}`,
	);

test.each([
	[
		'A brace { in\nthe text.',
		'1:9 A curly bracket stands in the text, and what follows it is read as code.',
	],
	[
		'Ink {not code} here.',
		'1:5 A curly bracket stands in the text, and what follows it is read as code.',
	],
	[
		'Ink {a: b c} here.',
		'1:5 A curly bracket stands in the text, and what follows it is read as code.',
	],
	['<Unknown>\n\nWho?', '1:1 The block “Unknown” is not closed where it should be.'],
	[
		'Ink <Unknown>who?\n\nAnd when?</Unknown>',
		'1:5 The block “Unknown” is not closed where it should be.',
	],
	['<Unknown><Place></Unknown>', '1:10 The block “Place” is not closed where it should be.'],
	['> <Unknown>\n> a\nb</Unknown>', '1:3 The block “Unknown” is not closed where it should be.'],
	[
		'<Unknown>\n\nWho?\n\n</Quote>',
		'5:1 </Quote> stands here, but the block that is open is “Unknown”, of line 1.',
	],
	[
		'<Unknown />\n\nWho?\n\n</Unknown>',
		'1:1 <Unknown … /> ends with its slash, but </Unknown> closes it again in line 5.',
	],
	['<Unknown /></>', '1:12 A block is closed here that was not opened.'],
	['Who?</Unknown>', '1:5 A block is closed here that was not opened.'],
	['Ink <!-- blue -->', '1:5 A comment stands in the text.'],
	['<Claim id=a />', '1:8 The value of “id” stands without quotation marks.'],
	['<https://paper.example>', '1:1 The tag can’t be read from here on.'],
	['Ink.\\', '1:5 The text ends in a backslash.'],
	['<Cite source="a', '1:1 The tag can’t be read from here on.'],
])('readProse() says plainly what is wrong with %j', (text, said) => {
	expect(say(text)).toEqual([said]);
});

test('readProse() tells each mistake of a text, and a tag that lost its partner by one of them once', () => {
	const text = 'Ink <Claim>who?\n\nWhen?</Claim>\n\nA { b.\n\n</Quote>\n\n<Cite source=a />';
	expect(say(text)).toEqual([
		'1:5 The block “Claim” is not closed where it should be.',
		'5:3 A curly bracket stands in the text, and what follows it is read as code.',
		'7:1 A block is closed here that was not opened.',
		'9:7 The value of “source” stands without quotation marks.',
	]);
});

test.each([
	['A { b.\r\n\r\nB.\r\n\r\nC <Cite source=a />.', ['1:3', '5:9']],
	['<Unknown>a\n\n<Unknown>b', ['1:1', '3:1']],
	['a</Quote>\n\nb</Quote>', ['1:2', '3:2']],
	['a</Quote>\n\n<Quote>b', ['1:2', '3:1']],
	['<Unknown x=y>\n\nWho?\n\n</Unknown>', ['1:10']],
	['<Unknown>\n<!-- c -->\n\nWho?\n\n</Unknown>', ['2:1']],
	['<Unknown>\n\nWho?\n\n<!-- c -->\n</Unknown>', ['5:1']],
	['A <!-- a --> b <!-- c --> d', ['1:3', '1:16']],
	[
		'It held {three desks, and <5 visitors, and {four <Unknown>lamps.',
		['1:9', '1:27', '1:44', '1:50'],
	],
	['<Unknown>\n\nWho?\n\n</Unknown> { x', ['1:1', '5:12']],
	[
		'{a b} c {d e} <Place id=quay /> <Place id="pier">Pier</Place> {',
		['1:1', '1:9', '1:22', '1:63'],
	],
	['<Claim>\n\nWords.\n\n</Claims>\n\n<Claim>', ['5:1', '7:1']],
])('readProse() tells each mistake of %j, and none twice', (text, places) => {
	expect(say(text).map((said) => said.replace(/ .*/, ''))).toEqual(places);
});

test('readProse() says where it stopped to read a text with very many mistakes', () => {
	expect(say('{\n\n'.repeat(200))).toHaveLength(200);
	const said = say('{\n\n'.repeat(300));
	expect(said).toHaveLength(202);
	expect(said.at(-1)).toBe(
		'1:1 More than 200 paragraphs can’t be read, and the rest of the text was not.',
	);
});

test('readProse() reads the paragraphs beside a mistake, where they stand', () => {
	const { body, isCut } = readProse('one.mdx', 'Ink { x.\n\n## Two\n\n<Place id="quay" />');
	expect(isCut).toBe(true);
	expect(body?.headings).toEqual([{ level: 2, text: 'Two', position: { line: 3, column: 1 } }]);
	expect(body?.blocks.map(({ name, position }) => [name, position.line])).toEqual([['Place', 5]]);
});

test.each([
	['<Cite source="one" at=para 2 />', 'Write at="para 2".'],
	['<Cite source=the-quay at="p. 4" />', 'Write source="the-quay".'],
	['<Photo id=graz-door>', 'Write id="graz-door".'],
])('readProse() says how to write the value of %j', (text, fix) => {
	expect(readProse('content/stories/one.mdx', text).problems.map((one) => one.fix)).toEqual([fix]);
});

test('readProse() takes a < before a number as text', () => {
	expect(say('It is < 5.')).toEqual([]);
});

test('readProse() leaves curly quotation marks in a block to the rule that names them', () => {
	expect(say('Ink. <Cite source=“ledger” />')).toEqual([]);
});

test('readProse() refuses a heap of quotation marks, which would end the parser', () => {
	expect(say(`Ink.\n\n${'"a\n'.repeat(20000)}`)).toEqual([
		'3:1 This paragraph has more than 5000 quotation marks.',
	]);
});
