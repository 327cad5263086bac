import { expect, test } from 'vitest';
import { measureSizes, writeSizes } from '../../../src/picture/sizekey.ts';

const sizes = [
	{ count: 1, r: 8 },
	{ count: 9, r: 24 },
];

test('writeSizes() writes each size as a ring with its number, and says of the last what it counts', () => {
	const key = writeSizes(sizes, 40, 100);
	expect(
		[...key.matchAll(/ cx="([\d.]+)" cy="(\d+)" r="(\d+)"/g)].map((ring) => ring.slice(1)),
	).toEqual([
		['49', '126', '8'],
		[expect.stringMatching(/^1\d\d/), '126', '24'],
	]);
	expect([...key.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)).toEqual([
		'1',
		'9 reported',
	]);
});

test('measureSizes() is as high as the largest ring, and at least as a line of text', () => {
	expect([measureSizes(sizes), measureSizes([{ count: 1, r: 2 }])]).toEqual([52, 24]);
});
