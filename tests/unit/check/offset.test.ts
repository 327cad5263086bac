import { expect, test } from 'vitest';
import { findOffset, findPosition } from '../../../src/check/offset.ts';

test.each([
	[0, { line: 1, column: 1 }],
	[3, { line: 1, column: 4 }],
	[4, { line: 2, column: 1 }],
	[5, { line: 3, column: 1 }],
	[8, { line: 3, column: 4 }],
])('findPosition() and findOffset() agree on the character at %d', (offset, position) => {
	const text = 'one\n\ntwo';
	expect(findPosition(text, offset)).toEqual(position);
	expect(findOffset(text, position)).toBe(offset);
});
