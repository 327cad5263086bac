import { expect, test } from 'vitest';
import { createFinder } from '../../../src/search/finder.ts';
import type { Result } from '../../../src/search/result.ts';
import { noSearch, type SearchQuery } from '../../../src/search/searchquery.ts';
import { makeResult } from './results.ts';

/** What is found among results: how, and their titles. */
async function find(results: readonly Partial<Result>[], query: Partial<SearchQuery>) {
	const search = await createFinder(results.map(makeResult), new Set(['the', 'of']));
	const found = search({ ...noSearch, ...query });
	return [found.how, ...found.results.map(({ title }) => title)];
}

const harbour = [
	{ title: 'Salt Quay' },
	{ title: 'The quays of Demeraway' },
	{ title: 'A boat', text: 'It lay at Salt Quay.' },
	{ title: 'Nothing', note: 'reported' },
];

test.each([
	['salt quay', ['all', 'Salt Quay', 'A boat']],
	['SALT', ['all', 'Salt Quay', 'A boat']],
	['demer', ['all', 'The quays of Demeraway']],
	['of the quay', ['all', 'Salt Quay', 'The quays of Demeraway', 'A boat']],
	['demreaway', ['alike', 'The quays of Demeraway']],
	['salk quay', ['alike', 'Salt Quay', 'A boat']],
	['demeraway boat', ['some', 'A boat', 'The quays of Demeraway']],
	['lighthouse', ['all']],
])('createFinder() finds for “%s”: %j', async (q, found) => {
	expect(await find(harbour, { q })).toEqual(found);
});

test('createFinder() takes words that tell nothing where there are no others', async () => {
	expect(await find(harbour, { q: 'the' })).toEqual(['all', 'The quays of Demeraway']);
});

test('createFinder() puts first what is found by two letters in each other’s place', async () => {
	const cities = [{ title: 'Oldpotter', weight: 1.5 }, { title: 'Oldport' }];
	expect(await find(cities, { q: 'Oldpotr' })).toEqual(['alike', 'Oldport', 'Oldpotter']);
});

test('createFinder() finds a number as others write it, and never another number', async () => {
	const numbers = [{ title: '230,000 people' }, { title: '230,001 people' }];
	for (const q of ['230,000', '230000', '230 000', '230.000'])
		expect(await find(numbers, { q })).toEqual(['all', '230,000 people']);
	expect(await find(numbers, { q: '230,002' })).toEqual(['all']);
});

test('createFinder() finds a name in its own script, by any part of it', async () => {
	const named = [
		{ title: 'Quay police', names: '盐码头公安局' },
		{ title: 'Others', names: '公安' },
	];
	for (const q of ['盐码头', '码头', '盐', '局'])
		expect(await find(named, { q })).toEqual(['all', 'Quay police']);
});

test('createFinder() finds without accents what has them, and with them what has none', async () => {
	expect(await find([{ title: 'São Paulo' }], { q: 'sao paulo' })).toEqual(['all', 'São Paulo']);
	expect(await find([{ title: 'Sao Paulo' }], { q: 'são' })).toEqual(['all', 'Sao Paulo']);
});

test('createFinder() puts first what weighs more of results with the same words', async () => {
	const alike = [{ title: 'Quay one' }, { title: 'Quay two', weight: 3 }];
	expect(await find(alike, { q: 'quay' })).toEqual(['all', 'Quay two', 'Quay one']);
});

test('createFinder() puts a place before what speaks of it in each of its parts', async () => {
	const about = { kind: 'claims', head: 'Harbour board of Demeraway', where: 'Demeraway' } as const;
	const results = [
		{ ...about, title: 'The office in Demeraway has closed.', weight: 2 },
		{ kind: 'places', title: 'Demeraway, Chile', text: 'The board of Demeraway.', weight: 4 },
	] as const;
	expect((await find(results, { q: 'Demeraway' }))[1]).toBe('Demeraway, Chile');
});

test('createFinder() leaves what is asked for, with words and without', async () => {
	const some: Partial<Result>[] = [
		{ title: 'Quay a', countries: ['IE'], years: ['2021', '2022'], statuses: ['seen'] },
		{ title: 'Quay b', countries: ['CL', 'IE'], years: ['2023'], kind: 'places' },
		{ title: 'Boat c', countries: ['CL'] },
	];
	expect(await find(some, { country: 'IE' })).toEqual(['all', 'Quay a', 'Quay b']);
	expect(await find(some, { q: 'quay', year: '2022' })).toEqual(['all', 'Quay a']);
	expect(await find(some, { q: 'quay', status: 'seen' })).toEqual(['all', 'Quay a']);
	expect(await find(some, { country: 'CL', kind: 'places' })).toEqual(['all', 'Quay b']);
	expect(await find(some, {})).toEqual(['all', 'Quay a', 'Quay b', 'Boat c']);
});

test('createFinder() counts what is found of each kind, whichever is asked for', async () => {
	const results = [makeResult({ title: 'Quay', kind: 'places' }), makeResult({ title: 'Quay 2' })];
	const search = await createFinder(results, new Set());
	const { counts } = search({ ...noSearch, q: 'quay', kind: 'places' });
	expect([...counts]).toEqual([
		['places', 1],
		['claims', 1],
	]);
});
