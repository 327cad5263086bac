import { expect, test } from 'vitest';
import { toSlug } from '../../../src/data/slug.ts';

test('toSlug() calls files after the title, or data where none of it is Latin', () => {
	expect(toSlug('The Salt Quay Ledger')).toBe('the-salt-quay-ledger');
	expect(toSlug('海')).toBe('data');
});
