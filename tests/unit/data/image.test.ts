import { expect, test } from 'vitest';
import { describeImage } from '../../../src/data/jsonld.ts';
import { makeRecord } from '../ledger/records.ts';

test('describeImage() says where the picture of a story is, whose it is, and what may be done with it', () => {
	const licence = { name: 'CC BY 4.0', link: 'https://licence.example/' };
	const quay = makeRecord('media', 'quay', { licence });
	const shared = { src: '/_astro/quay.jpg', width: 1200, height: 630 };
	expect(describeImage(quay, shared, new URL('https://quays.example/'))).toEqual({
		'@type': 'ImageObject',
		url: 'https://quays.example/_astro/quay.jpg',
		...{ width: 1200, height: 630 },
		...{ caption: 'The quay at noon.', creditText: 'Ana Example' },
		license: 'https://licence.example/',
	});
});
