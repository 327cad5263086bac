import type { Block } from './element.ts';
import type { Body } from './bodypart.ts';
import { readTree } from './bodytree.ts';
import { parseMarkdown } from './markdown.ts';

/** Parses the body of an `.mdx` file. Text that is not MDX throws an Error whose message begins with line and column. */
export function parseBody(text: string): Body {
	const body: Body = {
		blocks: [],
		headings: [],
		links: [],
		notes: [],
		footnotes: [],
		unattributed: [],
		paragraphs: [],
		words: [],
		rawMarkup: [],
	};
	// Most records have no text.
	if (text !== '') readTree(parseMarkdown(text), body, text);
	return body;
}

/** Lists the blocks of a body in the order of the text. */
export function listBlocks(text: string): Block[] {
	return parseBody(text).blocks;
}
