import { expect, test } from 'vitest';
import { isContested } from '../../../../src/check/geography/contested.ts';

test('isContested() knows by whom land is claimed', () => {
	const pristina = [21.16, 42.66] as const;
	expect(['XK', 'RS', 'AL', undefined].map((code) => isContested([...pristina], code))).toEqual([
		...[true, true, false, true],
	]);
	expect(isContested([2.35, 48.86])).toBe(false);
});
