import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findQuality, formatBrotli, formatGzip } from '../../../src/integrations/compress.ts';

const text = new TextEncoder().encode(
	'Every barrel that left the quay was landed again. '.repeat(40),
);

test('formatGzip() says neither when nor by what kind of machine it was made, and gives back what it was given', () => {
	const packed = formatGzip(text);
	expect([...packed.slice(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3]);
	expect([...gunzipSync(packed)]).toEqual([...text]);
	expect(packed.length).toBeLessThan(text.length / 10);
});

test.each([11, 10])(
	'formatBrotli() gives back what it was given, packed at %i',
	async (quality) => {
		const packed = await formatBrotli(text, quality);
		expect([...brotliDecompressSync(packed)]).toEqual([...text]);
		expect(packed.length).toBeLessThan(text.length / 10);
	},
);

test('what readers wait for is packed as tightly as can be, a frame or a file to take away nearly so', () => {
	expect(['index.html', 'map/index.html', '_astro/a.css', '_astro/a.js'].map(findQuality)).toEqual([
		11, 11, 11, 11,
	]);
	const others = ['embed/claims/a/index.html', 'feed.xml', 'data/places.csv', 'map/nl.svg'];
	expect(others.map(findQuality)).toEqual([10, 10, 10, 10]);
});
