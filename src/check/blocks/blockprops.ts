import { findNearest } from '../../lib/nearest.ts';
import type { OwnBlock } from '../../schema/ownblock.ts';
import { quote } from '../problem.ts';
import { listAll, nodeIn, nodesIn, type Fault, type SyntaxNode } from './syntax.ts';

/** What every block is given besides its attributes. */
const given = ['language', 'formatDate', 'formatNumber'];

/** Finds attributes that the mark-up of a block takes and that its declaration has not, and those that it passes over. */
export function findPropFaults(root: SyntaxNode, { attributes, words }: OwnBlock): Fault[] {
	const nodes = listAll(root);
	const declared = Object.keys(attributes);
	const taken = nodes.flatMap(listTaken);
	const isOpen = nodes.some(
		(node) => isProps(node) && !taken.some(({ from }) => from === node.start),
	);
	const unknown = taken
		.filter(({ name }) => ![...declared, ...given].includes(name))
		.map(({ name, offset }) => {
			const meant = findNearest(name, declared);
			return {
				offset,
				wrong: `The block takes ${quote(name)}, which its declaration has not.`,
				fix: meant ? `Did you mean “${meant}”?` : 'Add it under “attributes”, or take it out.',
			};
		});
	const unread = declared
		.filter((name) => !isOpen && !taken.some((one) => one.name === name))
		// Where it is misspelt, that says enough.
		.filter((name) => !unknown.some(({ fix }) => fix === `Did you mean “${name}”?`))
		.map((name) => ({
			offset: 0,
			wrong: `The block takes no ${quote(name)}, which its declaration has.`,
			fix: 'Show it to readers, or take it out of the declaration: nothing that an editor writes is dropped.',
		}));
	return [...unknown, ...unread, ...checkSlot(nodes, words)];
}

interface Taken {
	name: string;
	offset: number;
	/** Where `Astro.props` stands, of which it is taken. */
	from: number;
}

function isProps(node: SyntaxNode): boolean {
	return (
		node.type === 'MemberExpression' &&
		nodeIn(node, 'object')?.['name'] === 'Astro' &&
		nodeIn(node, 'property')?.['name'] === 'props'
	);
}

/** What is taken by `const { one, two } = Astro.props` and by `Astro.props.one`; nothing where the rest is taken too. */
function listTaken(node: SyntaxNode): Taken[] {
	const object = nodeIn(node, 'object');
	const property = nodeIn(node, 'property');
	if (object && property && isProps(object) && node['computed'] !== true)
		return [{ name: String(property['name']), offset: property.start, from: object.start }];
	const init = nodeIn(node, 'init');
	const pattern = nodeIn(node, 'id');
	if (!init || !pattern || !isProps(init)) return [];
	const properties = nodesIn(pattern, 'properties');
	if (properties.some(({ type }) => type !== 'Property')) return [];
	return properties.map((one) => ({
		name: String(nodeIn(one, 'key')?.['name']),
		offset: one.start,
		from: init.start,
	}));
}

/** Words between the tags are shown where `<slot />` stands, and nowhere else. */
function checkSlot(nodes: readonly SyntaxNode[], words: OwnBlock['words']): Fault[] {
	const slot = nodes.find(
		(node) => node.type === 'JSXOpeningElement' && nodeIn(node, 'name')?.['name'] === 'slot',
	);
	if (words && !slot) {
		const wrong = 'Words may stand between the tags of the block, and it shows them nowhere.';
		return [
			{
				offset: 0,
				wrong,
				fix: 'Put <slot /> where they belong, or take “words” out of the declaration.',
			},
		];
	}
	if (words || !slot) return [];
	const wrong = 'The block has a <slot />, and its declaration says nothing of words.';
	return [
		{
			offset: slot.start,
			wrong,
			fix: 'Add “words: needed” or “words: optional” to it, or take <slot /> out.',
		},
	];
}
