import { expect, test } from 'vitest';
import { countEdits, findAlike, findNearest } from '../../../src/lib/nearest.ts';

test.each([
	['ledger', 'ledger', 0],
	['ledger', 'ledgers', 1],
	['ledger-1978', 'ledger-1987', 1],
	['', 'quay', 4],
	['kitten', 'sitting', 3],
])('countEdits() from “%s” to “%s” counts %i', (a, b, edits) => {
	expect(countEdits(a, b)).toBe(edits);
});

test('findNearest() finds the word that is meant', () => {
	expect(findNearest('surces', ['standing', 'sources', 'speaker'])).toBe('sources');
});

test('findNearest() ignores capitals', () => {
	expect(findNearest('TIMELINE', ['Claim', 'Timeline'])).toBe('Timeline');
});

test('findNearest() does not guess when nothing is spelt alike', () => {
	expect(findNearest('photograph', ['ledger', 'quay'])).toBeUndefined();
});

test('findAlike() finds ids that share words, the nearest first', () => {
	const ids = ['dutch-order-to-close', 'dutch-police', 'irish-order', 'order', 'quay-2022'];
	expect(findAlike('dutch-order', ids, 3)).toEqual([
		'dutch-order-to-close',
		'order',
		'dutch-police',
	]);
	expect(findAlike('barrels-2022', ids, 3)).toEqual([]);
});
