import { expect, test } from 'vitest';
import { splitMdx } from '../../../src/check/frontmatter.ts';

test('splitMdx() keeps the line numbers of fields and text', () => {
	expect(splitMdx('---\ntitle: One\n---\n\nWords.\n')).toEqual({
		parts: { fields: '\ntitle: One\n', prose: '   \n          \n   \n\nWords.\n' },
	});
});

test('splitMdx() takes the line ends of Windows', () => {
	expect(splitMdx('---\r\ntitle: One\r\n---\r\nWords.')).toEqual({
		parts: { fields: '\ntitle: One\r\n', prose: '   \r\n          \r\n   \r\nWords.' },
	});
});

test('splitMdx() takes a file without fields', () => {
	expect(splitMdx('---\n---\nWords.')).toEqual({
		parts: { fields: '\n', prose: '   \n   \nWords.' },
	});
});

test.each(['Words.\n---\ntitle: One\n---\n', '', '\n---\ntitle: One\n---\n', '+++\na: 1\n+++\n'])(
	'splitMdx() needs the fields at the beginning: %j',
	(text) => {
		expect(splitMdx(text)).toEqual({
			mistake: {
				line: 1,
				column: 1,
				wrong: 'The file does not begin with its fields.',
				fix: 'Begin it with a line of “---”, then the fields, then another line of “---”.',
			},
		});
	},
);

test.each([
	['---\ntitle: One\ndek: Two.\n\nWords.\n', 4],
	['---\ntitle: One', 2],
	['---\r\ntitle: One\r\n\r\nWords.\r\n', 3],
])('splitMdx() needs the end of the fields, and says where they stop: %j', (text, line) => {
	expect(splitMdx(text)).toEqual({
		mistake: {
			line,
			column: 1,
			wrong: 'The fields do not end: there is no second line of “---”.',
			fix: 'Write a line of “---” between the fields and the text.',
		},
	});
});

test.each(['---{…}: 2', '----', '+++', '--- # a comment'])(
	'splitMdx() refuses a line at which Astro would end the fields: %j',
	(line) => {
		expect(splitMdx(`---\ntitle: One\n${line}\ndek: Two.\n---\nWords.`)).toEqual({
			mistake: {
				line: 3,
				column: 1,
				wrong: 'A line among the fields begins with “---” or “+++”, which ends them.',
				fix: 'Take it out, or end the fields with a line of “---” alone.',
			},
		});
	},
);

test('splitMdx() refuses a text that begins with another line of hyphens', () => {
	expect(splitMdx('---\ntitle: One\n---\n\n---\n\nWords.')).toEqual({
		mistake: {
			line: 5,
			column: 1,
			wrong: 'The text begins with another line of “---”.',
			fix: 'Take it out: one such line ends the fields.',
		},
	});
	expect('parts' in splitMdx('---\ntitle: One\n---\n\nWords.\n\n---\n\nMore.')).toBe(true);
});
