import { expect, test } from 'vitest';
import { cut, numberPath, listPaths } from '../../../src/lib/cut.ts';

test('cut() cuts a list into stretches, and has one of an empty list', () => {
	expect(cut([1, 2, 3], 2)).toEqual([
		{ number: 1, items: [1, 2] },
		{ number: 2, items: [3] },
	]);
	expect(cut([], 2)).toEqual([{ number: 1, items: [] }]);
});

test('numberPath() adds nothing to the address of the first', () => {
	expect([1, 2].map(numberPath)).toEqual(['', '2/']);
});

test('listPaths() names the page of each stretch of a list', () => {
	expect(listPaths('claims/', 161, 80)).toEqual(['claims/', 'claims/2/', 'claims/3/']);
	expect(listPaths('claims/', 0, 80)).toEqual(['claims/']);
});
