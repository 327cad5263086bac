import { expect, test } from 'vitest';
import { countOf } from '../../../src/lib/count.ts';

test('countOf() says one as one', () => {
	expect([0, 1, 2].map((count) => countOf(count, 'place'))).toEqual([
		'0 places',
		'1 place',
		'2 places',
	]);
	expect([1, 2].map((count) => countOf(count, 'country', 'countries'))).toEqual([
		'1 country',
		'2 countries',
	]);
});
