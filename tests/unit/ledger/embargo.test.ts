import { expect, test } from 'vitest';
import { findEmbargo } from '../../../src/ledger/embargo.ts';

test.each([
	['2024-07-01', '2024-07-01'],
	['2024-07', '2024-07-01'],
	['2025', '2025-01-01'],
	['2024-06-30', undefined],
	['2024-06', undefined],
	['2024', undefined],
])('findEmbargo() gives the first day that a later date can mean: %s', (published, day) => {
	expect(findEmbargo(published, '2024-06-30')).toBe(day);
});
