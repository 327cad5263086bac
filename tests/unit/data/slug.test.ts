import { expect, test } from 'vitest';
import { toSlug } from '../../../src/data/slug.ts';

test.each([
	['The Salt Quay Ledger', 'the-salt-quay-ledger'],
	['Él no está: ¿dónde?', 'el-no-esta-donde'],
	['The mayor’s “book”', 'the-mayors-book'],
	['海', 'data'],
])('toSlug() of “%s” is %s', (title, slug) => {
	expect(toSlug(title)).toBe(slug);
});
