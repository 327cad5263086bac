import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** Whether a node is a block of a body. */
export function isElement(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Attributes with these values. */
export function listAttributes(values: Record<string, string>): MdxJsxFlowElement['attributes'] {
	return Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}

/** A block that stands alone. */
export function makeFlow(name: string, values: Record<string, string>, children: Nodes[] = []) {
	const attributes = listAttributes(values);
	return { type: 'mdxJsxFlowElement', name, attributes, children } as MdxJsxFlowElement;
}

/** A block in a line. */
export function makeText(name: string, values: Record<string, string>): MdxJsxTextElement {
	return { type: 'mdxJsxTextElement', name, attributes: listAttributes(values), children: [] };
}
