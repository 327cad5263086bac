import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findFuture } from '../../../../src/check/rules/future.ts';

const find = (files: Record<string, string>, site = 'updated: 2024-06-30') =>
	findFuture(parseContent({ 'site.yaml': site, ...files }));

test('findFuture() takes a year or month that has begun', () => {
	expect(
		find({
			'events/a.yaml': 'date: 2024',
			'events/b.yaml': 'date: 2024-06',
			'sources/c.yaml': 'published: 2024-06-30',
		}),
	).toEqual([]);
	expect(find({ 'events/a.yaml': 'date: 2099' }, 'title: The Quays')).toEqual([]);
});

test('findFuture() finds later events, sources and numbers', () => {
	const found = find({
		'events/a.yaml': 'date: 2024-07',
		'sources/c.yaml': 'published: 2025',
		'places/d.yaml': 'reported:\n  - count: 1\n    by: e\n    asOf: 2024-07-01\n    sources: [c]',
	});
	expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
		'content/events/a.yaml:1',
		'content/places/d.yaml:4',
		'content/sources/c.yaml:1',
	]);
	expect(found[0]).toMatchObject({
		wrong: 'July 2024 is after the day of the last check: 30 June 2024.',
		fix: 'Correct the date, or “updated” in content/site.yaml.',
	});
});

test('findFuture() finds a later date in every field that holds one', () => {
	const archived = 'archived:\n  address: https://a.example/\n  date: 2025';
	const sha = `  sha256: ${'a'.repeat(64)}`;
	const figure = 'value: 1, unit: barrels, scope: the bay, asOf: 2025';
	const corrections = 'corrections:\n  - {date: 2025-01-01, was: It was., now: It is.}';
	const found = find({
		'claims/a.yaml': `said: 2025\nfigure: {${figure}}`,
		'pages/b.mdx': '---\nupdated: 2025-01-01\n---\n',
		'sources/c.yaml': `${archived}\n${sha}`,
		'stories/d.mdx': `---\nupdated: 2025-01-01\n${corrections}\n---\n`,
	});
	expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
		'content/claims/a.yaml:1',
		'content/claims/a.yaml:2',
		'content/pages/b.mdx:2',
		'content/sources/c.yaml:3',
		'content/stories/d.mdx:2',
		'content/stories/d.mdx:4',
	]);
});

test('findFuture() lets a story wait for its day', () => {
	expect(find({ 'stories/a.mdx': '---\npublished: 2099-01-01\n---\n' })).toEqual([]);
});
