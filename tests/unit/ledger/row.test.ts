import type { Table } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/ledger/markdown.ts';
import { findUnevenRows } from '../../../src/ledger/row.ts';

const find = (text: string) => findUnevenRows(parseMarkdown(text).children[0] as Table, text);

test('findUnevenRows() finds a row with a cell too many or too few', () => {
	expect(find('a | b\n--- | ---\n1 | 2 | 3\n| 4 |\n5 | 6')).toEqual([
		{ kind: 'row', text: '1 | 2 | 3', position: { line: 3, column: 1 } },
		{ kind: 'row', text: '| 4 |', position: { line: 4, column: 1 } },
	]);
});

test('findUnevenRows() takes an upright line after a backslash for a letter', () => {
	expect(find('| a | b |\n| - | - |\n| 1 \\| 2 | 3 |\n|  |  |')).toEqual([]);
});
