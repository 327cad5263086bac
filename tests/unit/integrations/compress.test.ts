import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formatBrotli, formatGzip } from '../../../src/integrations/compress.ts';

const text = new TextEncoder().encode(
	'Every barrel that left the quay was landed again. '.repeat(40),
);

test('formatGzip() says neither when nor by what kind of machine it was made, and gives back what it was given', () => {
	const packed = formatGzip(text);
	expect([...packed.slice(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3]);
	expect([...gunzipSync(packed)]).toEqual([...text]);
	expect(packed.length).toBeLessThan(text.length / 10);
});

test('formatBrotli() gives back what it was given', async () => {
	const packed = await formatBrotli(text);
	expect([...brotliDecompressSync(packed)]).toEqual([...text]);
	expect(packed.length).toBeLessThan(text.length / 10);
});
