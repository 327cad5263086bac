import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { readFields } from '../../../src/check/fields.ts';
import { writeRecord } from '../../../src/desk/recordtext.ts';

test('writeRecord() writes fields in the order of the schema, and lists of ids on one line', async () => {
	const text = await writeRecord('claims', {
		standing: 'alleged',
		sources: [{ source: 'tide', at: 'para 4' }],
		statement: 'The board let barrels be thrown into the bay.',
		about: ['harbour-board', 'quay-board'],
		speaker: 'tide-gazette',
	});
	expect(text).toBe(`statement: The board let barrels be thrown into the bay.
speaker: tide-gazette
sources:
  - source: tide
    at: para 4
standing: alleged
about: [harbour-board, quay-board]
`);
});

test.each([
	'He said: “no”. #1',
	'"Quoted", and \'so\'',
	'東京 и Łódź',
	'First line.\n\nSecond: line.\n',
	'- a hyphen first',
	'yes',
	'2022',
	'[a, b]',
	'1e3',
	'ends with a colon:',
	'{curly} & *star* @at `tick` %',
	`A long one: ${'word '.repeat(60)}end.`,
])('writeRecord() keeps every letter: %j', async (text) => {
	const written = await writeRecord('actors', { name: text, role: text, sources: [] });
	expect(readFields('actors', written).data).toEqual({ name: text, role: text, sources: [] });
});

test('writeRecord() repeats a value in full where it stands twice', async () => {
	const sources = ['tide'];
	expect(await writeRecord('places', { reported: [{ sources }, { sources }] })).not.toContain('&');
});

test('writeRecord() writes as the formatter does, and a story’s text below its fields', async () => {
	const body = 'Words: "here".\n\n<Place id="quay" />';
	const text = await writeRecord('stories', { title: "It's “so”", published: '2024-03-07' }, body);
	expect(text).toBe(`---\ntitle: It's “so”\npublished: 2024-03-07\n---\n\n${body}\n`);
	const settings = await resolveConfig('content/stories/one.mdx', { editorconfig: true });
	expect(await format(text, { ...settings, plugins: [], parser: 'mdx' })).toBe(text);
});
