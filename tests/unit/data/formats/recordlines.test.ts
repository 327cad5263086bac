import { expect, test } from 'vitest';
import { formatRecords } from '../../../../src/data/formats/recordlines.ts';

test('formatRecords() writes one record a line', () => {
	expect(formatRecords([{ a: 1 }, { a: null }])).toBe('[\n{"a":1},\n{"a":null}\n]');
});

test('formatRecords() of nothing is an empty list', () => {
	expect(formatRecords([])).toBe('[]');
});
