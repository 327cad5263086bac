import type { Nodes, Root } from 'mdast';
import { positionOf } from './node.ts';
import type { RawMarkup } from './rawmarkup.ts';

/** Finds footnotes and addresses of links that nothing points to, or that are given twice: readers would not see them. */
export function findIdle(root: Root): RawMarkup[] {
	const nodes = listNodes(root);
	return [
		...findIdleOf(nodes, 'footnoteDefinition', ['footnoteReference'], '^'),
		...findIdleOf(nodes, 'definition', ['linkReference', 'imageReference'], ''),
	];
}

function findIdleOf(
	nodes: Nodes[],
	type: 'footnoteDefinition' | 'definition',
	pointers: Nodes['type'][],
	mark: string,
): RawMarkup[] {
	const used = new Set(
		nodes.flatMap((node) =>
			pointers.includes(node.type) && 'identifier' in node ? [node.identifier] : [],
		),
	);
	const given = new Set<string>();
	return nodes.flatMap((node) => {
		if (node.type !== type) return [];
		const isGiven = given.has(node.identifier);
		given.add(node.identifier);
		if (!isGiven && used.has(node.identifier)) return [];
		const text = `[${mark}${node.identifier}]`;
		return [{ kind: isGiven ? 'defined' : 'unused', text, position: positionOf(node) }];
	});
}

function listNodes(node: Nodes): Nodes[] {
	return [node, ...('children' in node ? node.children.flatMap(listNodes) : [])];
}
