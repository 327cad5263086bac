import type { Nodes, Root, Text } from 'mdast';
import { listParts } from './bodynote.ts';
import type { Body, Paragraph } from './bodypart.ts';
import { findIdle } from './definition.ts';
import { readElement } from './element.ts';
import { readFootnote } from './footnote.ts';
import { positionOf, spanOf, textOf, writtenAs } from './node.ts';
import { splitQuotation } from './quotation.ts';
import type { RawMarkup } from './rawmarkup.ts';
import { findUnevenRows } from './row.ts';

interface Walk {
	body: Body;
	/** The source of the whole body. */
	text: string;
	depth: number;
	inline: boolean;
	within: string[];
}

/** Adds the parts of a parsed text to `body`; what is no part that the site knows is mark-up that it can’t hold. */
export function readTree(root: Root, body: Body, text: string): void {
	walk(root, { body, text, depth: 0, inline: false, within: [] });
	body.rawMarkup.push(...findIdle(root));
	body.notes.push(...listParts(root).flatMap(({ notes }) => notes));
}

/** What a text may hold that asks for nothing. */
const plain = new Set<Nodes['type']>([
	...(['root', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'thematicBreak'] as const),
	...(['list', 'linkReference', 'tableRow', 'footnoteReference'] as const),
]);

/** What a text can’t hold, with the name of the mistake. */
const refused: Partial<Record<Nodes['type'], RawMarkup['kind']>> = {
	image: 'picture',
	imageReference: 'picture',
	code: 'program',
	mdxjsEsm: 'code',
	mdxFlowExpression: 'braces',
	mdxTextExpression: 'braces',
};

function walk(node: Nodes, walking: Walk): void {
	const { body, text } = walking;
	let { depth, inline } = walking;
	if (node.type === 'paragraph') inline = node.children.some((child) => !standsAlone(child));
	if (node.type === 'heading') inline = true;
	if (!plain.has(node.type)) visit(node, walking);
	if (isElement(node)) depth++;
	const within = node.type === 'root' ? [] : [...walking.within, nameOf(node)];
	if ('children' in node)
		for (const child of node.children) walk(child, { body, text, depth, inline, within });
}

function visit(node: Nodes, { body, text, depth, inline, within }: Walk): void {
	const position = positionOf(node);
	const addParagraph = (kind: Paragraph['kind']) =>
		body.paragraphs.push({ kind, written: writtenAs(node, text), position, within });
	const refuse = (kind: RawMarkup['kind'], found: string) =>
		body.rawMarkup.push({ kind, text: found, position });
	switch (node.type) {
		case 'paragraph':
		case 'tableCell':
			addParagraph(node.type);
			break;
		case 'text':
			addWords(node, body, text);
			break;
		case 'heading':
			addParagraph('heading');
			body.headings.push({ level: node.depth, text: textOf(node), position });
			break;
		case 'link':
		case 'definition':
			body.links.push({ to: node.url, position });
			if (node.title) refuse('linktitle', node.title);
			break;
		case 'listItem':
			if (typeof node.checked === 'boolean') refuse('task', writtenAs(node, text));
			break;
		case 'blockquote':
			if (!splitQuotation(node)) body.unattributed.push(position);
			break;
		case 'table':
			body.rawMarkup.push(...findUnevenRows(node, text));
			break;
		case 'footnoteDefinition': {
			const { footnote, rawMarkup } = readFootnote(node);
			body.footnotes.push(footnote);
			body.rawMarkup.push(...rawMarkup);
			break;
		}
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement': {
			const { block, rawMarkup } = readElement(node, text);
			body.rawMarkup.push(...rawMarkup);
			if (block) body.blocks.push({ ...block, depth, inline });
			break;
		}
		default:
			refuse(
				refused[node.type] ?? 'other',
				'value' in node && node.type !== 'code' ? node.value : writtenAs(node, text),
			);
	}
}

/** Adds a stretch of words. The parser cuts one in two where no mark-up is; what stands on both sides belongs together. */
function addWords(node: Text, { words }: Body, text: string): void {
	const { start, end } = spanOf(node);
	const [from = 0, to = 0] = [start.offset, end.offset];
	const written = text.slice(from, to);
	const last = words.at(-1);
	if (last && last.end === from) {
		Object.assign(last, {
			written: last.written + written,
			shown: last.shown + node.value,
			end: to,
		});
		return;
	}
	words.push({ written, shown: node.value, position: positionOf(node), end: to });
}

function isElement(node: Nodes): boolean {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What holds a part of a text: a block by its name, else the kind of the node. */
function nameOf(node: Nodes): string {
	return isElement(node) && 'name' in node ? String(node.name) : node.type;
}

/** Whether MDX takes `node` out of its paragraph if the paragraph holds only such nodes: a block, an expression, blanks. */
function standsAlone(node: Nodes): boolean {
	if (node.type === 'text') return node.value.trim() === '';
	return node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}
