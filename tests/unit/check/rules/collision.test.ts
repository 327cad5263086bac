import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findTakenAddresses, ownPages } from '../../../../src/check/rules/collision.ts';

const region = (title: string) => ({
	'site.yaml': `focus:\n  title: ${title}\n  bounds: [-12, 50, 2, 60]`,
});
const listWrongs = (files: Record<string, string>) =>
	findTakenAddresses(parseContent(files)).map(({ wrong }) => wrong);

test('findTakenAddresses() finds nothing where all ids differ', () => {
	expect(listWrongs({ ...region('The Coast'), 'statuses/seen.yaml': 'order: 1' })).toEqual([]);
	expect(listWrongs({ 'site.yaml': 'title: The Quays' })).toEqual([]);
});

test('findTakenAddresses() finds a region with the address of a status, capitals and accents aside', () => {
	const files = { ...region('Séen'), 'statuses/seen.yaml': 'order: 1' };
	expect(findTakenAddresses(parseContent(files))).toEqual([
		{
			file: 'content/site.yaml',
			line: 2,
			column: 3,
			wrong: 'map/seen/ is the map of the status in content/statuses/seen.yaml.',
			fix: 'Give the region another title.',
		},
	]);
});

test.each([
	['NL', 'map/nl/ is the map of NL (Netherlands).'],
	['XZ', 'map/xz/ is the map of the places in no country.'],
	['"2022-11-01"', 'map/2022-11-01/ is the map of a day.'],
	['Today', 'map/today stands for the map of today.'],
	['Picture', 'map/picture stands for the map of today.'],
	['沿海', '“沿海” has no Latin letter or digit for the address of its map.'],
])('findTakenAddresses() finds what a region called %s cannot have', (title, wrong) => {
	expect(listWrongs(region(title))).toEqual([wrong]);
});

test('findTakenAddresses() finds a status with the address of a country', () => {
	expect(findTakenAddresses(parseContent({ 'statuses/it.yaml': 'order: 1' }))).toEqual([
		{
			file: 'content/statuses/it.yaml',
			line: 1,
			column: 1,
			wrong: 'map/it/ is the map of IT (Italy).',
			fix: 'Give the file another name.',
		},
	]);
});

test('findTakenAddresses() finds a status with the address of the region that the program finds itself', () => {
	const status = { 'statuses/the-main-area.yaml': 'order: 1' };
	expect(listWrongs({ ...status, 'site.yaml': 'title: The Quays' })).toEqual([
		'map/the-main-area/ is the map of the region.',
	]);
	expect(listWrongs({ ...status, ...region('The Coast') })).toEqual([]);
});

test('ownPages lists every page that the site has of its own', () => {
	// No page can have the name of a hidden folder.
	const own = readdirSync('src/pages').filter((name) => !name.startsWith('.'));
	const names = own.map((name) => name.replace(/\..*$/, ''));
	expect(ownPages.toSorted()).toEqual(
		[...new Set(names)].filter((name) => name !== 'index' && !name.startsWith('[')).sort(),
	);
	expect(listWrongs({ 'pages/map.mdx': '---\ntitle: A map\n---\n' })).toEqual([
		'The site has a page of its own at /map/.',
	]);
});

test.each([
	['none', '“none” says in the address of the map that no status is shown.'],
	['table', 'The page of the map has a part “table” already.'],
])('findTakenAddresses() finds that a status cannot be called %s', (id, wrong) => {
	expect(listWrongs({ [`statuses/${id}.yaml`]: 'order: 1' })).toEqual([wrong]);
});
