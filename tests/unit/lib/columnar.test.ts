import { expect, test } from 'vitest';
import { toColumns, toRows } from '../../../src/lib/columnar.ts';

const rows = [
	{ id: 'quay', count: 2, turns: [0, 3] },
	{ id: 'bay', count: 1, turns: [] },
];

test('toColumns() names each field once', () => {
	expect(toColumns(rows)).toEqual({ id: ['quay', 'bay'], count: [2, 1], turns: [[0, 3], []] });
});

test('toRows() gives back the rows', () => {
	expect(toRows(toColumns(rows))).toEqual(rows);
	expect(toRows(toColumns([]))).toEqual([]);
});
