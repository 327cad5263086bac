import { expect, test } from 'vitest';
import { tally } from '../../../src/lib/tally.ts';

test('tally() counts equal items, the most frequent first', () => {
	expect(tally(['a', 'b', 'c', 'b'])).toEqual([
		['b', 2],
		['a', 1],
		['c', 1],
	]);
});
