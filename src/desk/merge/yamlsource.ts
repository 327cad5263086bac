import { isMap, isPair, isScalar, isSeq, type Pair } from 'yaml';

/** A YAML text that is merged into, and how its newest lines are to be written. */
export interface Source {
	text: string;
	/** What ends a line of it. */
	newline: string;
	/** Whether its lists of words stand in brackets. */
	isInline: boolean;
}

/** Where a node begins and ends in its text, in characters. Throws for a node that was never read. */
export function rangeOf(node: unknown): [start: number, end: number] {
	const range = (node as { range?: [number, number, number] | null } | null)?.range;
	if (!range) throw new RangeError('a node without a place in its text');
	return [range[0], range[1]];
}

/** Where a field or an entry begins. */
export function startOf(node: unknown): number {
	return rangeOf(isPair(node) ? node.key : node)[0];
}

/** Where the last letter of a node ends: before blanks, comments and empty lines that follow. */
export function endOf(node: unknown, text: string): number {
	if (isPair(node)) return isEmptyValue(node) ? afterColon(node, text) : endOf(node.value, text);
	if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0)
		return endOf(node.items.at(-1), text);
	const [start, end] = rangeOf(node);
	return isScalar(node) && isBlockType(node.type)
		? start + text.slice(start, end).trimEnd().length
		: end;
}

/** Whether nothing is written after the colon of a field. */
export function isEmptyValue({ value }: Pair): boolean {
	if (value === null) return true;
	const [start, end] = rangeOf(value);
	return isScalar(value) && value.value === null && start === end;
}

/** Where the colon of a field ends. */
export function afterColon({ key }: Pair, text: string): number {
	return text.indexOf(':', rangeOf(key)[1]) + 1;
}

/** Whether a text of that type begins with `>` or `|` and stands on the lines below. */
export function isBlockType(type: string | null | undefined): boolean {
	return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
}

/** Where the line begins that an offset lies in. */
export function lineStart(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line begins, or the text ends. */
export function lineEnd(text: string, offset: number): number {
	const at = text.indexOf('\n', offset);
	return at === -1 ? text.length : at + 1;
}

/** How many letters stand on its line before an offset. */
export function columnOf(text: string, offset: number): number {
	return offset - lineStart(text, offset);
}

/** Whether an offset is the first of its line, but for blanks. */
export function isFirstOnLine(text: string, offset: number): boolean {
	return text.slice(lineStart(text, offset), offset).trim() === '';
}
