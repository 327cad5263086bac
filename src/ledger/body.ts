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

export interface Link {
	to: string;
	position: Position;
}

/** What the body of a story holds, each kind in the order of the text. */
export interface Body {
	blocks: Block[];
	headings: Heading[];
	links: Link[];
	rawMarkup: RawMarkup[];
}

/** Reads the body of an `.mdx` file; what is not MDX throws a message with `place` and `reason`. */
export function parseBody(text: string): Body {
	const body: Body = { blocks: [], headings: [], links: [], rawMarkup: [] };
	// Most records have no text, and the parser takes its time to find that out.
	if (text === '') return body;
	const root: Root = fromMarkdown(text, {
		extensions: [mdxjs()],
		mdastExtensions: [mdxFromMarkdown()],
	});
	collect(root, { body, text, depth: 0, inline: false });
	return body;
}

/** The blocks of a body, in the order of the text. */
export function listBlocks(text: string): Block[] {
	return parseBody(text).blocks;
}

/** A source and where to look in it. */
export interface Citation {
	source: string;
	at?: string;
}

/** What a body cites, each source and place in it once, in the order of the text: the site numbers its notes so. */
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
	/** The whole body, as it is written. */
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
 * What builds the page takes a definition whose label begins with ^ for a footnote, and its words for MDX; here nothing
 * else than the address of a link may be defined.
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

/** Whether `node` leaves a paragraph that holds nothing else no paragraph at all, as MDX has it. */
function standsAlone(node: Nodes): boolean {
	if (node.type === 'text') return node.value.trim() === '';
	return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}
