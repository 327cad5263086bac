import type { Nodes } from 'mdast';
import { builtElements, siteBlocks } from '../schema/blockrules.ts';

/** Makes of each block that not every investigation has what shows such a block, with its name as an attribute. */
export function nameOwnBlocks<Node extends Nodes>(node: Node): Node {
	const inner =
		'children' in node ? { ...node, children: node.children.map(nameOwnBlocks) } : { ...node };
	if (inner.type !== 'mdxJsxFlowElement' && inner.type !== 'mdxJsxTextElement')
		return inner as Node;
	const name = inner.name ?? '';
	const isOwn = /^[A-Z]/.test(name) && !siteBlocks.has(name) && !builtElements.includes(name);
	if (!isOwn) return inner as Node;
	const block = { type: 'mdxJsxAttribute', name: 'block', value: name } as const;
	return { ...inner, name: 'OwnBlock', attributes: [block, ...inner.attributes] } as Node;
}
