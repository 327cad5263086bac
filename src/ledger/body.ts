import type { Definition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import {
	positionOf,
	readElement,
	spanOf,
	textOf,
	type Block,
	type Position,
	type RawMarkup,
} from './element.ts';

export type { Block, Position, RawMarkup };

export interface Heading {
	level: number;
	text: string;
	position: Position;
}

interface Link {
	to: string;
	position: Position;
}

/** The parts of a story’s body that other code asks for, each list in the order of the text. */
export interface Body {
	blocks: Block[];
	headings: Heading[];
	links: Link[];
	rawMarkup: RawMarkup[];
}

/** Parses the body of an `.mdx` file. Text that is not MDX throws a VFileMessage, with `place` and `reason`. */
export function parseBody(text: string): Body {
	const body: Body = { blocks: [], headings: [], links: [], rawMarkup: [] };
	// Most records have no text, and the parser is slow even on none.
	if (text === '') return body;
	const root: Root = fromMarkdown(text, {
		extensions: [mdxjs()],
		mdastExtensions: [mdxFromMarkdown()],
	});
	collect(root, { body, text, depth: 0, inline: false });
	return body;
}

/** Lists the blocks of a body in the order of the text. */
export function listBlocks(text: string): Block[] {
	return parseBody(text).blocks;
}

/** A source and where to look in it. */
export interface Citation {
	source: string;
	at?: string;
}

/** Lists the citations of a body in the order of the text, equal ones once. The site numbers its notes in this order. */
export function listCitations(text: string): Citation[] {
	const cited = new Map<string, Citation>();
	for (const { name, attributes } of listBlocks(text)) {
		if (name !== 'Cite' && name !== 'Quote') continue;
		const { source = '', at } = attributes;
		const key = JSON.stringify([source, at]);
		if (!cited.has(key)) cited.set(key, at === undefined ? { source } : { source, at });
	}
	return [...cited.values()];
}

interface Walk {
	body: Body;
	/** The source of the whole body. */
	text: string;
	depth: number;
	inline: boolean;
}

function collect(node: Nodes, walk: Walk): void {
	const position = positionOf(node);
	const { body, text } = walk;
	let { depth, inline } = walk;
	switch (node.type) {
		case 'paragraph':
			inline = node.children.some((child) => !standsAlone(child));
			break;
		case 'heading':
			body.headings.push({ level: node.depth, text: textOf(node), position });
			inline = true;
			break;
		case 'link':
			body.links.push({ to: node.url, position });
			break;
		case 'definition':
			collectDefinition(node, walk);
			break;
		case 'html':
			body.rawMarkup.push({ kind: 'html', text: node.value, position });
			break;
		case 'mdxjsEsm':
			body.rawMarkup.push({ kind: 'code', text: node.value, position });
			break;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			body.rawMarkup.push({ kind: 'braces', text: node.value, position });
			break;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			collectElement(node, walk);
			depth++;
	}
	if ('children' in node)
		for (const child of node.children) collect(child, { body, text, depth, inline });
}

/**
 * A definition may give the address of a link, `[label]: address`, and nothing else. Astro’s Markdown would read one
 * whose label begins with ^ as a footnote, and its text as MDX.
 */
function collectDefinition(node: Definition, { body, text }: Walk): void {
	const { start, end } = spanOf(node);
	const written = text.slice(start.offset, end.offset);
	const position = positionOf(node);
	if (node.label?.startsWith('^'))
		body.rawMarkup.push({ kind: 'footnote', text: node.label, position });
	else if (/[{<]/.test(written))
		body.rawMarkup.push({ kind: 'definition', text: written, position });
	else body.links.push({ to: node.url, position });
}

function collectElement(
	element: MdxJsxFlowElement | MdxJsxTextElement,
	{ body, depth, inline }: Walk,
): void {
	const { block, rawMarkup } = readElement(element);
	body.rawMarkup.push(...rawMarkup);
	if (block) body.blocks.push({ ...block, depth, inline });
}

/** Whether MDX takes `node` out of its paragraph if the paragraph holds only such nodes: a block, an expression, blanks. */
function standsAlone(node: Nodes): boolean {
	if (node.type === 'text') return node.value.trim() === '';
	return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}
