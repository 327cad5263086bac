import { expect, test } from 'vitest';
import { cutPieces } from '../../../src/search/piece.ts';

test('cutPieces() cuts a list into pieces of at most 120,000 letters, in order', () => {
	const items = Array.from({ length: 5 }, (_, i) => String(i).repeat(50_000));
	expect(cutPieces(items).map((piece) => piece.map(([digit]) => digit))).toEqual([
		['0', '1'],
		['2', '3'],
		['4'],
	]);
});

test('cutPieces() leaves an item longer than that whole, and makes nothing of nothing', () => {
	const items = ['a', 'b'.repeat(130_000), 'c'];
	expect(cutPieces(items)).toEqual([['a'], [items[1]], ['c']]);
	expect(cutPieces([])).toEqual([]);
});
