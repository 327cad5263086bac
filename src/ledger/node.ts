import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A position in a text; line and column count from 1. */
export interface Position {
	line: number;
	column: number;
}

/** The text in `node`, without mark-up. */
export function textOf(node: Nodes): string {
	if ('children' in node) return node.children.map(textOf).join('');
	return 'value' in node ? node.value : '';
}

/** An attribute of a block in a body, where it is a text. */
export function readAttribute(
	{ attributes }: MdxJsxFlowElement | MdxJsxTextElement,
	name: string,
): string | undefined {
	const found = attributes.find((one) => 'name' in one && one.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}

/** Where `node` begins. */
export function positionOf(node: Nodes): Position {
	const { line, column } = spanOf(node).start;
	return { line, column };
}

/** Where `node` begins and ends, with offsets in characters; a RangeError if no parser made it. */
export function spanOf({ type, position }: Nodes): NonNullable<Nodes['position']> {
	if (!position) throw new RangeError(`the node ${type} has no position`);
	return position;
}

/** `node` as it is written in `text`. */
export function writtenAs(node: Nodes, text: string): string {
	const { start, end } = spanOf(node);
	return text.slice(start.offset, end.offset);
}
