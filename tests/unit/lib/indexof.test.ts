import { expect, test } from 'vitest';
import { createIndexOf } from '../../../src/lib/indexof.ts';

test('createIndexOf() finds the index of an item, and names one that is not in the list', () => {
	const indexOf = createIndexOf(['quay', 'pier']);
	expect([indexOf('quay'), indexOf('pier')]).toEqual([0, 1]);
	expect(() => indexOf('dock')).toThrow(new RangeError('the list has no "dock"'));
});
