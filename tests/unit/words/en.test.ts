import { expect, test } from 'vitest';
import { countUnits } from '../../../src/words/en.ts';

const unit = { one: 'quay', many: 'quays' };

test.each([
	[1, false, '1 quay'],
	[3, false, '3 quays'],
	[1, true, 'at least 1 quay'],
	[2, true, 'at least 2 quays'],
])('countUnits() says %i, at least: %s', (count, atLeast, text) => {
	expect(countUnits({ count, atLeast }, unit)).toBe(text);
});
