import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/parse.ts';

test('parseContent() keeps the valid fields', () => {
	const { records } = parseContent({ 'statuses/seen.yaml': 'label: seen\norder: first' });
	expect(records[0]?.data).toEqual({ label: 'seen', awaitsOutcome: false, weight: 'reported' });
	expect(records[0]?.raw).toEqual({ label: 'seen', order: 'first' });
});

test('parseContent() finds references in fields and in blocks, with their positions', () => {
	const text = '---\nbuiltFrom: [tide]\n---\n\n<Claim id="one" />\n';
	const { records } = parseContent({ 'stories/one.mdx': text });
	expect(records[0]?.references).toEqual([
		{
			collection: 'sources',
			id: 'tide',
			path: ['builtFrom', 0],
			position: { line: 2, column: 13 },
		},
		{ collection: 'claims', id: 'one', path: ['id'], position: { line: 5, column: 8 } },
	]);
});

test('parseContent() never replaces a record by a misnamed copy', () => {
	const { records, problems } = parseContent({
		'actors/Board.yaml': 'name: Copy',
		'actors/board.yaml': 'name: Board',
	});
	expect(records.map(({ data }) => data)).toEqual([
		{ name: 'Board', otherNames: [], changed: [], corrections: [] },
	]);
	expect(problems).toHaveLength(1);
});

test('parseContent() ignores a byte order mark', () => {
	const { records, problems } = parseContent({ 'stories/one.mdx': '\uFEFF---\ntitle: One\n---\n' });
	expect(problems).toEqual([]);
	expect(records[0]?.data).toEqual({
		title: 'One',
		changed: [],
		known: [],
		unknown: [],
		draft: false,
		builtFrom: [],
		places: [],
		claims: [],
		corrections: [],
	});
});

test('parseContent() names files with their content folder', () => {
	const { records } = parseContent({ 'actors/board.yaml': 'name: Board' }, 'elsewhere/content');
	expect(records[0]?.file).toBe('elsewhere/content/actors/board.yaml');
});

test('parseContent() refuses a line that is longer than any paragraph', () => {
	const { problems } = parseContent({ 'claims/one.yaml': `note: a\n# ${'a'.repeat(10_000)}` });
	expect(problems).toEqual([
		{
			file: 'content/claims/one.yaml',
			line: 2,
			column: 1,
			wrong: 'This line has more than 10000 letters.',
			fix: 'Break it into paragraphs, or take out what does not belong there.',
		},
	]);
});
