import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findEmptyFolders } from '../../../../src/check/rules/empty.ts';

const full = {
	'site.yaml': 'title: Site',
	'stories/a.mdx': '---\ntitle: A\n---\n',
	'claims/a.yaml': 'said: 2020',
	'sources/a.yaml': 'tier: A',
	'places/a.yaml': 'city: A',
	'events/a.yaml': 'date: 2020',
	'actors/a.yaml': 'name: A',
	'statuses/a.yaml': 'order: 1',
	'pages/front.mdx': '---\ntitle: Front\n---\n',
	'pages/about.mdx': '---\ntitle: About\n---\n',
	'pages/method.mdx': '---\ntitle: Method\n---\n',
};

const without = (path: keyof typeof full) => {
	const { [path]: _left, ...files } = full;
	return parseContent(files);
};

test('findEmptyFolders() needs no disagreement', () => {
	expect(findEmptyFolders(parseContent(full))).toEqual([]);
});

test('findEmptyFolders() needs at least one record of the other kinds', () => {
	expect(findEmptyFolders(without('statuses/a.yaml'))).toEqual([
		{
			file: 'content/statuses',
			line: 1,
			column: 1,
			wrong: 'There is no status in content/statuses/.',
			fix: 'Add at least one, as content/statuses/its-name.yaml.',
		},
	]);
});

test('findEmptyFolders() needs the page for the front page', () => {
	expect(findEmptyFolders(without('pages/front.mdx'))).toEqual([
		{
			file: 'content/pages/front.mdx',
			line: 1,
			column: 1,
			wrong: 'The page “front” is missing, and the site needs it.',
			fix: 'Add content/pages/front.mdx with title, dek, updated and its text.',
		},
	]);
});

test('findEmptyFolders() warns of a missing page about who publishes the site', () => {
	expect(findEmptyFolders(without('pages/about.mdx'))).toEqual([
		{
			...{ file: 'content/pages/about.mdx', line: 1, column: 1, level: 'warning' },
			wrong: 'The page “about” is missing: readers can’t see who publishes this, and who pays.',
			fix: 'Add content/pages/about.mdx with who writes, who owns and pays, and how to complain.',
		},
	]);
});

test('findEmptyFolders() needs site.yaml', () => {
	const [problem] = findEmptyFolders(without('site.yaml'));
	expect(problem?.wrong).toBe('The settings of the site are missing.');
});
