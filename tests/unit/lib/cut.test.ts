import { expect, test } from 'vitest';
import { cut, numberPath } from '../../../src/lib/cut.ts';

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
