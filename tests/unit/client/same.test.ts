import { expect, test } from 'vitest';
import { isSame } from '../../../src/client/same.ts';

test('isSame() compares two lists by what they hold and in which order', () => {
	const [quay, pier] = [{}, {}];
	expect([
		isSame([quay, pier], [quay, pier]),
		isSame([quay, pier], [pier, quay]),
		isSame([quay], [quay, pier]),
		isSame([quay, pier], [quay]),
		isSame([quay], [{}]),
		isSame([], []),
	]).toEqual([true, false, false, false, false, true]);
});
