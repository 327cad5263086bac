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
		'content/sources/c.yaml:1',
		'content/places/d.yaml:4',
	]);
	expect(found[0]).toMatchObject({
		wrong: 'July 2024 is after the day on which the facts were last gone through: 30 June 2024.',
		fix: 'Correct the date, or “updated” in content/site.yaml.',
	});
});
