import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/ledger/comparison.ts';
import { tellComparison } from '../../../src/words/tellcomparison.ts';

const give = (value: number) => ({ figure: { value, atLeast: true, upTo: false } });
const tell = (values: number[], own?: number) =>
	tellComparison(
		{
			groups: values.map((value) => [give(value)]),
			own: own === undefined ? undefined : give(own),
		} as unknown as Comparison,
		'en-GB',
	);

test('tellComparison() says from which number to which they go, and where that of the page stands', () => {
	expect(tell([36, 1200, 54])).toBe('The numbers in question go from 36 to 1,200.');
	expect(tell([36, 1200, 54], 1200)).toBe(
		'At least 1,200 is the largest of the numbers beside it; the smallest is 36.',
	);
	expect(tell([36, 1200, 54], 36)).toMatch(/^At least 36 is the smallest .* largest is 1,200\.$/);
	expect(tell([36, 1200, 54], 54)).toMatch(/^At least 54 lies between 36 and 1,200,/);
});
