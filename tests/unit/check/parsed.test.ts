import { expect, test } from 'vitest';
import { parseContent, type Files, type Parsed } from '../../../src/check/parse.ts';

const source = (publisher: string) => `publisher: ${publisher}\nlanguage: en\n`;

test('of a file whose text is the same, what was made of it is taken again; of another it is made anew', () => {
	const parsed: Parsed = new Map();
	const parse = (files: Files) =>
		parseContent(files, 'content', { blocks: new Map(), blockFiles: [] }, parsed).records;
	const before = parse({
		'sources/tide.yaml': source('Tide'),
		'sources/quay.yaml': source('Quay'),
		'pages/about.mdx': '---\ntitle: About\n---\n\nWho we are.\n',
	});
	const after = parse({
		'sources/tide.yaml': source('Tide'),
		'sources/quay.yaml': source('Key'),
		'pages/about.mdx': '---\ntitle: About\n---\n\nWho we are.\n',
	});
	const find = (records: typeof before, id: string) => records.find((record) => record.id === id);
	expect(find(after, 'tide')).toBe(find(before, 'tide'));
	expect(find(after, 'quay')?.data).toMatchObject({ publisher: 'Key' });
	// The blocks that a text may hold can be others.
	expect(find(after, 'about')).not.toBe(find(before, 'about'));
	expect(parse({})).toEqual([]);
});

test('the mistakes of a file that is taken again are told again', () => {
	const parsed: Parsed = new Map();
	const check = (text: string) =>
		parseContent({ 'sources/tide.yaml': text }, 'content', undefined, parsed).problems;
	const broken = 'publisher: "Tide\n';
	expect(check(broken)).not.toEqual([]);
	expect(check(broken)).toEqual(check(broken));
	expect(check(source('Tide'))).toEqual([]);
});
