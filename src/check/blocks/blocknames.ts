import { quote } from '../problem.ts';
import { listAll, listInner, nodeIn, nodesIn, type Fault, type SyntaxNode } from './syntax.ts';

/** The names of the language that say the same on every machine and every day. */
const plain = [
	...['Array', 'Boolean', 'Fragment', 'Infinity', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object'],
	...['RegExp', 'Set', 'String', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined'],
];

/** Members by which something else comes in: chance, the habits of a machine, all that there is. */
const strange =
	/^(random|constructor|prototype|__proto__|localeCompare|toLocale\w+|getOwn\w+|render)$/;

const ALONE =
	'Take it out. A block is made of its attributes and its words alone, so that it is the same each time.';

/** Finds what a block reads besides its attributes and its words, and its records: files, the network, the clock, chance. */
export function findStrangeNames(root: SyntaxNode, text: string): Fault[] {
	const nodes = listAll(root);
	const known = new Set([...plain, ...nodes.flatMap(listBound)]);
	const tell = ({ start, end }: SyntaxNode) => ({
		offset: start,
		wrong: `${quote(text.slice(start, end))} is nothing that a block may use.`,
		fix: ALONE,
	});
	return [
		...nodes.filter(isImport).map(tell),
		...listUses(root)
			.filter(({ name }) => !known.has(String(name)) && name !== 'Astro')
			.map(tell),
		...nodes.filter((node) => isStrangeMember(node)).map(tell),
		...listAstro(root).map(tell),
	];
}

function isImport({ type }: SyntaxNode): boolean {
	return (
		['ImportDeclaration', 'ImportExpression', 'MetaProperty'].includes(type) ||
		type.startsWith('Export')
	);
}

/** The names that a node gives to something. */
function listBound(node: SyntaxNode): string[] {
	switch (node.type) {
		case 'VariableDeclarator':
		case 'FunctionDeclaration':
		case 'FunctionExpression':
		case 'ArrowFunctionExpression':
		case 'ClassDeclaration':
		case 'CatchClause':
			return [nodeIn(node, 'id'), nodeIn(node, 'param'), ...nodesIn(node, 'params')].flatMap(
				(pattern) => (pattern ? listPattern(pattern) : []),
			);
		default:
			return [];
	}
}

function listPattern(node: SyntaxNode): string[] {
	if (node.type === 'Identifier') return [String(node['name'])];
	if (node.type === 'Property') return listPattern(nodeIn(node, 'value') ?? node);
	if (node.type === 'AssignmentPattern') return listPattern(nodeIn(node, 'left') ?? node);
	return listInner(node).flatMap(listPattern);
}

/** The names that are used as such: no keys, no members, no types. */
function listUses(node: SyntaxNode): SyntaxNode[] {
	if (node.type === 'Identifier') return [node];
	if (/^(TS(?!As|NonNull|Satisfies)|Import|Export|Meta)/.test(node.type)) return [];
	const isKey = (inner: SyntaxNode) =>
		node['computed'] !== true && (inner === node['property'] || inner === node['key']);
	return listInner(node)
		.filter((inner) => !isKey(inner))
		.flatMap(listUses);
}

function isStrangeMember(node: SyntaxNode): boolean {
	if (node.type !== 'MemberExpression') return false;
	const property = nodeIn(node, 'property');
	return strange.test(String(property?.['name'] ?? property?.['value'] ?? ''));
}

/** Where `Astro` is asked for something else than the attributes and the words. */
function listAstro(root: SyntaxNode): SyntaxNode[] {
	const members = listAll(root).filter(isAstroMember);
	const plainly = members.filter((node) => {
		const name = nodeIn(node, 'property')?.['name'];
		return node['computed'] !== true && (name === 'props' || name === 'slots');
	});
	const allowed = plainly.map((node) => node['object']);
	return listUses(root).filter((node) => node['name'] === 'Astro' && !allowed.includes(node));
}

function isAstroMember(node: SyntaxNode): boolean {
	return node.type === 'MemberExpression' && nodeIn(node, 'object')?.['name'] === 'Astro';
}
