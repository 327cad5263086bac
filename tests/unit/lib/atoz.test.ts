import { expect, test } from 'vitest';
import { groupByLetter, letterPath, pageByLetter } from '../../../src/lib/atoz.ts';

test('groupByLetter() goes from A to Z, without accents and quotation marks, then digits and other scripts', () => {
	const names = ['“Zorro”', 'école', '3 Cats', 'Ελλάδα', 'Eel', 'ant'];
	expect(groupByLetter(names, (name) => name)).toEqual([
		{ letter: 'A', items: ['ant'] },
		{ letter: 'E', items: ['école', 'Eel'] },
		{ letter: 'Z', items: ['“Zorro”'] },
		{ letter: '0–9', items: ['3 Cats'] },
		{ letter: '…', items: ['Ελλάδα'] },
	]);
});

test('letterPath() is a letter as a part of an address', () => {
	expect(['E', '0–9', '…'].map(letterPath)).toEqual(['e', 'digits', 'other']);
});

test('pageByLetter() shows a short list on one page, by letter', () => {
	expect(pageByLetter(['ant', 'bee'], (name) => name, 2)).toEqual([
		{
			...{ path: '', letter: undefined, number: 1, last: 1 },
			parts: [
				{ letter: 'A', count: 1, path: undefined, items: ['ant'] },
				{ letter: 'B', count: 1, path: undefined, items: ['bee'] },
			],
		},
	]);
});

test('pageByLetter() leads from a long list to its letters, and cuts a long letter', () => {
	const pages = pageByLetter(['ant', 'ape', 'asp', 'bee'], (name) => name, 2);
	expect(pages[0]!.parts.map(({ letter, count, path }) => [letter, count, path])).toEqual([
		['A', 3, 'a/'],
		['B', 1, 'b/'],
	]);
	const others = pages
		.slice(1)
		.map((one) => [
			...[one.path, one.letter, one.number, one.last],
			...one.parts.flatMap(({ items }) => items),
		]);
	expect(others).toEqual([
		['a/', 'A', 1, 2, 'ant', 'ape'],
		['a/2/', 'A', 2, 2, 'asp'],
		['b/', 'B', 1, 1, 'bee'],
	]);
});
