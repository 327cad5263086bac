import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { positionOf, spanOf, textOf, type Position } from './node.ts';
import type { RawMarkup } from './rawmarkup.ts';

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

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Element['attributes'][number];

/**
 * Reads an element of a body: the block, if its name is one of a block, and the mark-up in it that is not allowed. `text` is
 * the whole body.
 */
export function readElement(
	element: Element,
	text: string,
): { block?: Omit<Block, 'depth' | 'inline'>; rawMarkup: RawMarkup[] } {
	const position = positionOf(element as Nodes);
	const name = element.name ?? '';
	if (!/^\p{Lu}/u.test(name)) return { rawMarkup: [{ kind: 'html', text: name, position }] };
	const block = {
		name,
		attributes: createTable<string>(),
		attributePositions: createTable<Position>(),
		position,
		text: textOf(element as Nodes).trim(),
	};
	const places = locateAttributes(element, text);
	const rawMarkup = element.attributes.flatMap((one, i) =>
		readAttribute(one, places[i] ?? position, block),
	);
	return { block, rawMarkup };
}

/** Creates a table for names that an editor chose: `constructor` and `__proto__` are names like others in it. */
function createTable<Value>(): Record<string, Value> {
	return Object.create(null) as Record<string, Value>;
}

/** Adds an attribute to its block, or returns it as mark-up that is not allowed. */
function readAttribute(
	attribute: Attribute,
	position: Position,
	{ attributes, attributePositions }: Omit<Block, 'depth' | 'inline'>,
): RawMarkup[] {
	const describeRaw = (kind: RawMarkup['kind'], text: string) => [{ kind, text, position }];
	if (attribute.type === 'mdxJsxExpressionAttribute') return describeRaw('braces', attribute.value);
	const { name, value } = attribute;
	if (name in attributePositions) return describeRaw('twice', name);
	attributePositions[name] = position;
	if (typeof value !== 'string') return describeRaw('attribute', name);
	attributes[name] = value;
	return [];
}

/** Where each attribute of an element begins. The parser does not say so: its attributes have no position. */
function locateAttributes(element: Element, text: string): Position[] {
	const { start } = spanOf(element as Nodes);
	const offset = start.offset ?? 0;
	let at = offset + 1 + (element.name ?? '').length;
	return element.attributes.map((attribute) => {
		const begin = text.indexOf(beginOf(attribute), at);
		at = findEnd(text, begin, attribute);
		const before = text.slice(offset, begin);
		const line = before.split('\n').length - 1;
		const column =
			line === 0 ? start.column + before.length : before.length - before.lastIndexOf('\n');
		return { line: start.line + line, column };
	});
}

function beginOf(attribute: Attribute): string {
	return attribute.type === 'mdxJsxAttribute' ? attribute.name : '{';
}

/** Where the value of an attribute ends that begins at `begin`. */
function findEnd(text: string, begin: number, attribute: Attribute): number {
	if (attribute.type === 'mdxJsxExpressionAttribute')
		return text.indexOf(attribute.value, begin) + attribute.value.length;
	const { name, value } = attribute;
	const end = begin + name.length;
	if (value === null || value === undefined) return end;
	if (typeof value !== 'string') return text.indexOf(value.value, end) + value.value.length;
	const quote = /["']/.exec(text.slice(end));
	const open = end + (quote?.index ?? 0);
	return text.indexOf(quote?.[0] ?? '', open + 1) + 1;
}
