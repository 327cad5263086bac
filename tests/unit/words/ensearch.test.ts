import { expect, test } from 'vitest';
import { idleWords, resultKinds, searchPage } from '../../../src/words/en.ts';
import { resultKinds as kinds } from '../../../src/search/result.ts';

test.each([
	[[], ''],
	[['Rome'], 'Rome'],
	[['Rome', 'Milan', 'Prato'], 'Rome, Milan and Prato'],
	[['Rome', 'Milan', 'Prato', 'Venice'], 'Rome, Milan, Prato and 1 other'],
	[['Rome', 'Milan', 'Prato', 'Venice', 'Bolzano'], 'Rome, Milan, Prato and 2 others'],
])('listCities() names at most three of %j', (cities, text) => {
	expect(searchPage.listCities(cities)).toBe(text);
});

test('answeredBy() names the first who answers, and is silent where nobody does', () => {
	expect([[], ['The board'], ['The board', 'A court', 'NPR']].map(searchPage.answeredBy)).toEqual([
		'',
		'answered by The board',
		'answered by The board and 2 others',
	]);
});

test('every kind of result has a name', () => {
	expect(Object.keys(resultKinds)).toEqual(kinds);
});

test('no word that is passed over is one that a reader might look for', () => {
	for (const word of idleWords.split(' ')) expect(word).toMatch(/^[a-z]{1,5}$/);
});
