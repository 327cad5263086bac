import { expect, test } from 'vitest';
import { kindPath, listSourcePages } from '../../../src/ledger/sourcepages.ts';

/** So many sources in a language, the publishers of which begin with the letters of `letters` in turn. */
const write = (tongue: string, count: number, letters = 'AB') => ({
	tongue,
	sources: Array.from({ length: count }, (_, i) => ({
		id: `${tongue}-${i}`,
		data: {
			...{ kind: 'report' as const, language: tongue },
			publisher: `${letters[i % letters.length]} Paper`,
		},
	})),
});
const tell = (...languages: ReturnType<typeof write>[]) =>
	listSourcePages('report', languages).map(({ path, parts }) => [
		path,
		...parts.map((part) => [part.name, part.count, part.sources.length, part.path]),
	]);

test('kindPath() is the address of a kind', () => {
	expect(kindPath('ngo-report')).toBe('kind/ngo-report/');
});

test('listSourcePages() shows the sources of a kind on one page, by language', () => {
	expect(tell(write('en', 60), write('nl', 60))).toEqual([
		['kind/report/', ['en', 60, 60, undefined], ['nl', 60, 60, undefined]],
	]);
});

test('listSourcePages() gives the largest languages of a long kind a page, by letter', () => {
	expect(tell(write('en', 61), write('nl', 60))).toEqual([
		['kind/report/', ['en', 61, 0, 'kind/report/en/'], ['nl', 60, 60, undefined]],
		['kind/report/en/', ['A', 31, 31, undefined], ['B', 30, 30, undefined]],
	]);
});

test('listSourcePages() gives the letters of a long language a page each, and a long letter several', () => {
	expect(tell(write('en', 360, 'AAABÉ')).map(([path]) => path)).toEqual([
		'kind/report/',
		'kind/report/en/',
		'kind/report/en/a/',
		'kind/report/en/a/2/',
		'kind/report/en/b/',
		'kind/report/en/e/',
	]);
});

test('listSourcePages() gives each page all that it lists or leads to', () => {
	const pages = listSourcePages('report', [write('en', 360, 'AAABÉ'), write('nl', 60)]);
	expect(pages.map(({ path, all }) => [path, all.length])).toEqual([
		['kind/report/', 420],
		['kind/report/en/', 360],
		['kind/report/en/a/', 200],
		['kind/report/en/a/2/', 16],
		['kind/report/en/b/', 72],
		['kind/report/en/e/', 72],
	]);
});
