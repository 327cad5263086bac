import type { Position } from '../ledger/node.ts';

/** The line and the column of the character at `offset` in a text, both from 1. */
export function findPosition(text: string, offset: number): Position {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The offset of the character at a line and a column of a text. */
export function findOffset(text: string, { line, column }: Position): number {
	const before = text.split('\n').slice(0, line - 1);
	return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** The position of what stands at `index` in a stretch that begins at a position. */
export function locate(
	{ written, position }: { written: string; position: Position },
	index: number,
): Position {
	const inside = findPosition(written, index);
	return {
		line: position.line + inside.line - 1,
		column: inside.line === 1 ? position.column + inside.column - 1 : inside.column,
	};
}
