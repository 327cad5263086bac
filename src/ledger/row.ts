import type { Table } from 'mdast';
import { positionOf, writtenAs } from './node.ts';
import type { RawMarkup } from './rawmarkup.ts';

/**
 * Finds the rows of a table that have more or fewer cells than its head. A reader would not see what is in the cells beyond
 * it.
 */
export function findUnevenRows(table: Table, text: string): RawMarkup[] {
	const [head, ...rows] = table.children;
	if (!head) return [];
	const cells = countCells(writtenAs(head, text));
	return rows
		.filter((row) => countCells(writtenAs(row, text)) !== cells)
		.map((row) => ({ kind: 'row', text: writtenAs(row, text), position: positionOf(row) }));
}

/** How many cells a row has as it is written: an upright line that a backslash stands before is part of a cell. */
function countCells(row: string): number {
	const inside = row
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '');
	return inside.split(/(?<!\\)\|/).length;
}
