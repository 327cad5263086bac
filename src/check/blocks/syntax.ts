import { parse } from '@astrojs/compiler-rs';

/** A node of the tree that Astro’s own compiler makes of a block (ESTree, with JSX). Offsets are in UTF-16 units. */
export interface SyntaxNode {
	type: string;
	start: number;
	end: number;
	[field: string]: unknown;
}

/** What is wrong in the mark-up of a block, and where, in characters from the beginning of the file. */
export interface Fault {
	offset: number;
	wrong: string;
	fix: string;
}

/** Reads the mark-up of a block with what builds it. What can’t be read is a fault. */
export function readSyntax(text: string): { root: SyntaxNode; faults: Fault[] } {
	const { ast, diagnostics } = parse(text);
	const faults = diagnostics
		.filter(({ severity }) => severity === 'error')
		.map(({ text: said, labels: [label] }) => ({
			offset: label?.start ?? 0,
			wrong: `Astro can’t read this: ${said}.`,
			fix: 'Put it right: up to here it could be read.',
		}));
	return { root: ast as unknown as SyntaxNode, faults: faults.slice(0, 1) };
}

/** What has to do with types alone, and is gone when a block is built. */
const typing = ['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType'];

/** Lists the nodes within a node, in the order of the file; types are passed over. */
export function listInner(node: SyntaxNode): SyntaxNode[] {
	return Object.entries(node)
		.filter(([field]) => !typing.includes(field))
		.flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
		.filter(isNode);
}

/** Lists a node and all that is within it. */
export function listAll(node: SyntaxNode): SyntaxNode[] {
	return [node, ...listInner(node).flatMap(listAll)];
}

/** The node in a field; undefined if there is none. */
export function nodeIn(node: SyntaxNode, field: string): SyntaxNode | undefined {
	return isNode(node[field]) ? node[field] : undefined;
}

/** The nodes in a field that is a list. */
export function nodesIn(node: SyntaxNode, field: string): SyntaxNode[] {
	return Array.isArray(node[field]) ? node[field].filter(isNode) : [];
}

function isNode(value: unknown): value is SyntaxNode {
	return typeof value === 'object' && value !== null && 'type' in value;
}
