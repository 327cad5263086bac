import { expect, test } from 'vitest';
import { formatSize } from '../../../src/lib/bytes.ts';

test.each([
	[1, '1 byte'],
	[850, '850 bytes'],
	[12_345, '12 kB'],
	[1_440_000, '1.4 MB'],
])('formatSize() of %i is “%s”', (bytes, words) => {
	expect(formatSize(bytes)).toBe(words);
});
