import { expect, test } from 'vitest';
import { readProse } from '../../../src/check/mdx.ts';

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
	['<Claim id=a />', '1:1 The tag can’t be read from here on.'],
	['<https://paper.example>', '1:1 The tag can’t be read from here on.'],
	['Ink.\\', '1:5 The text ends in a backslash.'],
	['<Cite source="a', '1:1 The tag can’t be read from here on.'],
])('readProse() says plainly what is wrong with %j', (text, said) => {
	expect(say(text)).toEqual([said]);
});

test('readProse() takes a < before a number as text', () => {
	expect(say('It is < 5.')).toEqual([]);
});

test('readProse() leaves curly quotation marks in a block to the rule that names them', () => {
	expect(readProse('content/stories/one.mdx', 'Ink. <Cite source=“ledger” />')).toEqual({
		problems: [],
	});
});

test('readProse() refuses a heap of quotation marks, which would end the parser', () => {
	expect(say(`Ink.\n\n${'"a\n'.repeat(20000)}`)).toEqual([
		'3:1 This paragraph has more than 5000 quotation marks.',
	]);
});
