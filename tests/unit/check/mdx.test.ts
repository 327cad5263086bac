import { expect, test } from 'vitest';
import { readProse, splitMdx } from '../../../src/check/mdx.ts';

test('splitMdx() keeps the line numbers of fields and text', () => {
	expect(splitMdx('---\ntitle: One\n---\n\nWords.\n')).toEqual({
		fields: '\ntitle: One\n',
		prose: '\n\n\n\nWords.\n',
	});
});

test('splitMdx() takes the line ends of Windows', () => {
	expect(splitMdx('---\r\ntitle: One\r\n---\r\nWords.')).toEqual({
		fields: '\ntitle: One\r\n',
		prose: '\n\n\nWords.',
	});
});

test('splitMdx() takes a file without fields', () => {
	expect(splitMdx('---\n---\nWords.')).toEqual({ fields: '\n', prose: '\n\nWords.' });
});

test('splitMdx() needs fields at the beginning, and their end', () => {
	expect(splitMdx('Words.\n---\ntitle: One\n---\n')).toBeUndefined();
	expect(splitMdx('---\ntitle: One\n\nWords.')).toBeUndefined();
});

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
	['export of barrels', '1:8 A paragraph begins with “import” or “export”, which is read as code.'],
	['<Unknown>\n\nWho?', '1:1 The block “Unknown” is not closed where it should be.'],
	['Who?</Unknown>', '1:6 A block is closed here that was not opened.'],
	['Ink <!-- blue -->', '1:6 A comment stands in the text.'],
	['<Claim id=a />', '1:11 The tag can’t be read from here on.'],
	['<https://paper.example>', '1:8 The tag can’t be read from here on.'],
])('readProse() says plainly what is wrong with %j', (text, said) => {
	expect(say(text)).toEqual([said]);
});

test('readProse() takes a < before a number as text', () => {
	expect(say('It is < 5.')).toEqual([]);
});
