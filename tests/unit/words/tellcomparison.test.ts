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

test('tellComparison() says from which number to which they go, and which is that of the page', () => {
	expect(tell([36, 1200, 54])).toBe('Sources give numbers from 36 to 1,200.');
	expect(tell([36, 1200, 54], 54)).toBe(
		'Sources give numbers from 36 to 1,200; this claim says at least 54.',
	);
});
