import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Note } from '../ledger/bodypart.ts';
import { groupLone, isSameNote, listParts, readPointer, type Part } from '../ledger/bodynote.ts';
import { isSpeakerNamed } from '../ledger/namedspeaker.ts';
import { splitQuotation } from '../ledger/quotation.ts';
import { blockSchemas } from '../schema/block.ts';
import { isElement, listAttributes, makeFlow, makeText } from './blocknode.ts';

/** Our blocks that are pictures: one that a text begins with opens it. */
const pictures = [
	'Beats',
	'Document',
	'Figures',
	'Outcomes',
	'Photo',
	'PlaceMap',
	'Timeline',
	'Video',
];

/**
 * Makes of the Markdown of a body what its page shows: numbers that cling to their words, the notes of each part below it,
 * quotations with the line that says whose they are, and the place for what is known, which comes after a picture that the
 * body begins with.
 */
export function dressBody(root: Root): Root {
	let count = 0;
	const parts = listParts(root).map((part) => {
		const before = count;
		count += part.notes.length;
		return dressPart(part, before);
	});
	const opening = isPicture(root.children[0])
		? parts.slice(0, 1).map((nodes) => nodes.map(markPhoto))
		: [];
	const rest = parts.slice(opening.length);
	return { ...root, children: [...opening.flat(), makeFlow('Known', {}), ...rest.flat()] };
}

/** What a number in a text says of itself, by the note it leads to. */
type Describe = (note: Note) => Record<string, string>;

function dressPart({ nodes, notes, lines, height }: Part, before: number): RootContent[] {
	const pointed = new Set<number>();
	const dressed = dressAll(nodes, (note) => {
		const place = notes.findIndex((one) => isSameNote(one, note)) + 1;
		const isFirst = !pointed.has(place);
		pointed.add(place);
		return { number: `${before + place}`, place: `${place}`, ...(isFirst && { first: 'yes' }) };
	});
	if (notes.length === 0) return dressed;
	const ends = [...lines, Math.max(height, (lines.at(-1) ?? 0) + 1)];
	const gaps = ends.map((end, i) => end - (ends[i - 1] ?? 0));
	return [...dressed, makeFlow('Beside', { first: `${before + 1}`, gaps: gaps.join(' ') })];
}

/** Dresses nodes that stand one below the other. */
function dressAll<Node extends Nodes>(nodes: readonly Node[], describe: Describe): Node[] {
	return groupLone(nodes).flatMap(([node, ...lone]) => {
		if (!node) return [];
		const below = lone.map((one) => ({ ...one, type: 'mdxJsxTextElement' }) as PhrasingContent);
		if (node.type !== 'paragraph') return [dress(node, describe)];
		return [dress({ ...node, children: [...node.children, ...below] }, describe)];
	});
}

function dress<Node extends Nodes>(node: Node, describe: Describe): Node {
	return change(node, describe) as Node;
}

function change(node: Nodes, describe: Describe): Nodes {
	const quotation = node.type === 'blockquote' ? splitQuotation(node) : undefined;
	if (quotation) {
		const words = dressAll(quotation.words, describe);
		const caption = makeFlow('figcaption', {}, dressLine(quotation.attribution, describe));
		return makeFlow('figure', { class: 'quotation' }, [
			{ type: 'blockquote', children: words },
			caption,
		]);
	}
	const note = readPointer(node);
	if (node.type === 'footnoteReference' && note) return makeText('Footnote', describe(note));
	if (!('children' in node)) return node;
	const children = isLine(node)
		? dressLine(node.children as PhrasingContent[], describe)
		: dressAll<Nodes>(node.children, describe);
	const dressed = { ...node, children } as Nodes;
	if (!note || !isElement(dressed)) return dressed;
	return { ...dressed, attributes: [...dressed.attributes, ...listAttributes(describe(note))] };
}

/** Dresses the words of a line: no blank stands before a number; one that follows another, and a quotation of whom the line names, say so. */
function dressLine(nodes: readonly PhrasingContent[], describe: Describe): PhrasingContent[] {
	const line: PhrasingContent[] = [];
	for (const [i, node] of nodes.entries()) {
		const next = nodes[i + 1];
		if (node.type === 'text' && next && isNumber(next)) {
			const value = node.value.trimEnd();
			if (value !== '') line.push({ ...node, value });
			continue;
		}
		const last = line.at(-1);
		const follows = !!last && isNumber(last) && isNumber(node);
		const named = isSpeakerNamed(nodes, i);
		line.push(
			dress(node, (note) => ({
				...{
					...describe(note),
					...(follows && { follows: 'yes' }),
					...(named && { named: 'yes' }),
				},
			})),
		);
	}
	return line;
}

/** Whether its children stand in a line, as words do. */
function isLine({ type }: Nodes): boolean {
	return !['blockquote', 'list', 'listItem', 'mdxJsxFlowElement'].includes(type);
}

function isNumber(node: Nodes): boolean {
	if (node.type === 'footnoteReference') return true;
	return isElement(node) && (node.name === 'Cite' || node.name === 'Footnote');
}

/** Whether a block is a picture. One of an investigation’s own may be anything: what an editor puts first stands first. */
function isPicture(node: Nodes | undefined): boolean {
	if (node?.type !== 'mdxJsxFlowElement' || !node.name) return false;
	return pictures.includes(node.name) || !Object.hasOwn(blockSchemas, node.name);
}

/** A photograph that opens a text is loaded at once. */
function markPhoto<Node extends Nodes>(node: Node): Node {
	if (!isElement(node) || node.name !== 'Photo') return node;
	return { ...node, attributes: [...node.attributes, ...listAttributes({ opening: 'yes' })] };
}
