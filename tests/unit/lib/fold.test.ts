import { expect, test } from 'vitest';
import { compareFolded, fold } from '../../../src/lib/fold.ts';

test('fold() leaves small letters without accents', () => {
	expect(fold('Île-de-Ré')).toBe('ile-de-re');
});

test('compareFolded() puts a letter with an accent beside the same without', () => {
	expect(['Zug', 'Åland', 'aachen', 'Äbo'].sort(compareFolded)).toEqual([
		...['aachen', 'Äbo', 'Åland', 'Zug'],
	]);
});
