import type { Nodes, Root, RootContent } from 'mdast';
import type { Note } from './bodypart.ts';
import { readAttribute, textOf } from './node.ts';

/** How many letters a line of prose has, about: between 60 and 70. */
const LINE = 65;

/** How many letters a name has, about, that a block fills in: `<Place id="…" />`. */
const NAME = 14;

/** What a text has at its top level, with the numbers that point from it to notes. */
export interface Part {
	/** The node, and numbers that stand alone below it. */
	nodes: RootContent[];
	/** What its numbers lead to, each once. */
	notes: Note[];
	/** In which line of the part each note is pointed to first, about; counted from 0. */
	lines: number[];
	/** How many lines the part has, about. */
	height: number;
}

/** Splits a text into its parts. A footnote’s words are none. */
export function listParts({ children }: Root): Part[] {
	return groupLone(children)
		.filter(([first]) => first?.type !== 'footnoteDefinition')
		.map(measure);
}

/** Groups nodes that stand one below the other: a number that stands alone below a paragraph belongs to it. */
export function groupLone<Node extends Nodes>(nodes: readonly Node[]): Node[][] {
	const groups: Node[][] = [];
	for (const node of nodes) {
		const group = groups.at(-1);
		if (group?.[0]?.type === 'paragraph' && isLone(node)) group.push(node);
		else groups.push([node]);
	}
	return groups;
}

/** What a node leads to if it is a number in a text. */
export function readPointer(node: Nodes): Note | undefined {
	if (node.type === 'footnoteReference') return { footnote: node.identifier };
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
	if (node.name !== 'Cite' && node.name !== 'Quote') return undefined;
	const [source = '', at] = [readAttribute(node, 'source'), readAttribute(node, 'at')];
	return at === undefined ? { source } : { source, at };
}

/** Whether two numbers lead to one note. */
export function isSameNote(one: Note, other: Note): boolean {
	return keyOf(one) === keyOf(other);
}

function keyOf(note: Note): string {
	return JSON.stringify('footnote' in note ? note.footnote : [note.source, note.at]);
}

function measure(nodes: RootContent[]): Part {
	const found = new Map<string, { note: Note; line: number }>();
	let letters = 0;
	const walk = (node: Nodes): void => {
		if ('children' in node) node.children.forEach(walk);
		else letters += textOf(node).length;
		if (isBare(node)) letters += NAME;
		const note = readPointer(node);
		if (!note || found.has(keyOf(note))) return;
		found.set(keyOf(note), { note, line: Math.floor(Math.max(0, letters - 1) / LINE) });
	};
	nodes.forEach(walk);
	const pointers = [...found.values()];
	return {
		nodes,
		notes: pointers.map(({ note }) => note),
		lines: pointers.map(({ line }) => line),
		height: Math.ceil(letters / LINE),
	};
}

function isBare(node: Nodes): boolean {
	if (node.type !== 'mdxJsxTextElement') return false;
	return ['Actor', 'Place'].includes(node.name ?? '') && node.children.length === 0;
}

/** Whether it is a number alone, out of any paragraph. */
function isLone(node: Nodes): boolean {
	return node.type === 'mdxJsxFlowElement' && node.name === 'Cite';
}
