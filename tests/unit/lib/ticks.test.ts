import { expect, test } from 'vitest';
import { listTicks } from '../../../src/lib/ticks.ts';

test.each([
	[102, [0, 20, 40, 60, 80, 100]],
	[54, [0, 10, 20, 30, 40, 50]],
	[11, [0, 2, 4, 6, 8, 10]],
	[3, [0, 1, 2, 3]],
	[1, [0, 1]],
	[0, [0]],
	[230_000, [0, 50_000, 100_000, 150_000, 200_000]],
])('listTicks() goes up to %i in few round steps', (end, ticks) => {
	expect(listTicks(end)).toEqual(ticks);
});
