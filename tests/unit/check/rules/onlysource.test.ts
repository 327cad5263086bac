import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findUntrueOnly } from '../../../../src/check/rules/onlysource.ts';

const find = (weak: string, sources = '[tide, gazette]', language = 'en-GB') =>
	findUntrueOnly(
		parseContent({
			'site.yaml': `language: ${language}`,
			'sources/tide.yaml': 'publisher: The Tide\ntier: C',
			'sources/tide-again.yaml': 'publisher: The Tide\ntier: C',
			'sources/gazette.yaml': 'publisher: Gazette\ntier: C',
			'sources/mirror.yaml': 'publisher: Mirror\ntier: C',
			'events/a.yaml': `sources: ${sources}\nweak: ${weak}`,
		}),
	);

test('findUntrueOnly() names the words and how many sources there are', () => {
	expect(find('We read this only in The Tide, a paper of the harbour.')).toEqual([
		{
			...{ file: 'content/events/a.yaml', line: 2, column: 1, level: 'warning' },
			wrong: '“weak” says “only in The Tide”, but the record names two sources.',
			fix: 'Say what each of them is, or take out the one on which nothing rests.',
		},
	]);
});

test.each([
	['Only The Tide says so.', '[tide, gazette]', 'Only The Tide says so', 'two sources'],
	['We saw it in The Tide only.', '[tide, gazette]', 'We saw it in The Tide only', 'two sources'],
	[
		'A blog. It rests on The Tide alone.',
		'[tide, gazette]',
		'It rests on The Tide alone',
		'two sources',
	],
	[
		'Read only in The Tide, which is old and torn.',
		'[tide, gazette]',
		'only in The Tide',
		'two sources',
	],
	['It stands nowhere else.', '[tide, gazette]', 'It stands nowhere else', 'two sources'],
	[
		'Only The Tide and the Gazette say so.',
		'[tide, gazette, mirror]',
		'Only The Tide and the Gazette say so',
		'3 sources',
	],
])('findUntrueOnly() finds it wherever it stands: %s', (weak, sources, words, many) => {
	expect(find(weak, sources).map(({ wrong }) => wrong)).toEqual([
		`“weak” says “${words}”, but the record names ${many}.`,
	]);
});

test.each([
	['We read this only in The Tide.', '[tide]'],
	['We read this only in The Tide.', '[tide, tide-again]'],
	['We read this only in The Tide and in a copy.', '[tide, gazette]'],
	['We read this only in rewrites of agency reports.', '[tide, gazette, mirror]'],
	['Only in a repost of the Mirror, in The Tide and in a copy.', '[tide, gazette, mirror]'],
	['Only The Tide, Gazette and Mirror say so.', '[tide, gazette, mirror]'],
	['We have seen only a headline, repeated in an index.', '[tide, gazette]'],
	['We have it from two reposts.', '[tide, gazette]'],
	['A comment. It stands here only to show that there is one.', '[tide, gazette]'],
	['It is not only old; nobody signed it.', '[tide, gazette]'],
	['The lonely commonly known clerk says so.', '[tide, gazette]'],
])('findUntrueOnly() takes what is true: %s %s', (weak, sources) => {
	expect(find(weak, sources)).toEqual([]);
});

test('findUntrueOnly() counts every number of a place, and reads English only', () => {
	const place = 'reported:\n  - sources: [tide]\n  - sources: [gazette]\nweak: Only in The Tide.';
	const files = { 'places/a.yaml': place };
	const judge = (language: string) =>
		findUntrueOnly(parseContent({ 'site.yaml': `language: ${language}`, ...files }));
	expect(judge('en')).toHaveLength(1);
	expect(judge('eno')).toEqual([]);
	expect(find('Solo en The Tide, only.', '[tide, gazette]', 'es')).toEqual([]);
	expect(findUntrueOnly(parseContent(files))).toEqual([]);
});
