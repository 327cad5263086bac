import { expect, test } from 'vitest';
import { closeStart } from '../../../src/lib/date.ts';

test.each([
	['../2022-10', '2022-10'],
	['../2022-10~', '2022-10~'],
	['2022-10/..', '2022-10/..'],
	['2022-10-26', '2022-10-26'],
])('closeStart() of %s is %s', (date, closed) => {
	expect(closeStart(date)).toBe(closed);
});
