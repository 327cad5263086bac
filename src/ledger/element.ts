import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** A position in a text; line and column count from 1. */
export interface Position {
	line: number;
	column: number;
}

/** One block of a story: `<Cite source="…" />`. */
export interface Block {
	name: string;
	attributes: Record<string, string>;
	/** Where each attribute begins, also one whose value is no text. */
	attributePositions: Record<string, Position>;
	position: Position;
	/** How many other blocks it is inside. */
	depth: number;
	/** Whether it is inside a paragraph, among words. */
	inline: boolean;
	/** The text between its tags, without mark-up. */
	text: string;
}

/** Mark-up that is not allowed in a story: neither Markdown nor a block. */
export interface RawMarkup {
	kind: 'code' | 'braces' | 'html' | 'attribute' | 'twice' | 'footnote' | 'definition';
	/** The name of the element or the attribute, else the source of the mark-up. */
	text: string;
	position: Position;
}

/** Reads an element of a body: the block, if its name is one of a block, and the mark-up in it that is not allowed. */
export function readElement(element: MdxJsxFlowElement | MdxJsxTextElement): {
	block?: Omit<Block, 'depth' | 'inline'>;
	rawMarkup: RawMarkup[];
} {
	const position = positionOf(element);
	const name = element.name ?? '';
	if (!/^\p{Lu}/u.test(name)) return { rawMarkup: [{ kind: 'html', text: name, position }] };
	const block = {
		name,
		attributes: {},
		attributePositions: {},
		position,
		text: textOf(element).trim(),
	};
	return { block, rawMarkup: element.attributes.flatMap((one) => readAttribute(one, block)) };
}

/** Adds an attribute to its block, or returns it as mark-up that is not allowed. */
function readAttribute(
	attribute: MdxJsxFlowElement['attributes'][number],
	{ position, attributes, attributePositions }: Omit<Block, 'depth' | 'inline'>,
): RawMarkup[] {
	const { line, column } = attribute.position?.start ?? position;
	const describeRaw = (kind: RawMarkup['kind'], text: string) => [
		{ kind, text, position: { line, column } },
	];
	if (attribute.type === 'mdxJsxExpressionAttribute') return describeRaw('braces', attribute.value);
	const { name, value } = attribute;
	if (name in attributePositions) return describeRaw('twice', name);
	attributePositions[name] = { line, column };
	if (typeof value !== 'string') return describeRaw('attribute', name);
	attributes[name] = value;
	return [];
}

/** The text in `node`, without mark-up. */
export function textOf(node: Nodes): string {
	if ('children' in node) return node.children.map(textOf).join('');
	return 'value' in node ? node.value : '';
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
