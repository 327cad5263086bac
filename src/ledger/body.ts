import type { Block } from './element.ts';
import type { Body, Note } from './bodypart.ts';
import { readTree } from './bodytree.ts';
import { parseMarkdown } from './markdown.ts';

/** Parses the body of an `.mdx` file. Text that is not MDX throws an Error whose message begins with line and column. */
export function parseBody(text: string): Body {
	const body: Body = {
		blocks: [],
		headings: [],
		links: [],
		pointers: [],
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

/** Lists what the numbers of a body lead to, equal notes once. The site numbers its notes in this order. */
export function listNotes({ pointers }: Pick<Body, 'pointers'>): Note[] {
	return [...new Map(pointers.map((note) => [keyOf(note), note])).values()];
}

/** Whether two pointers lead to one note. */
export function isSameNote(one: Note, other: Note): boolean {
	return keyOf(one) === keyOf(other);
}

function keyOf(note: Note): string {
	return JSON.stringify('footnote' in note ? note.footnote : [note.source, note.at]);
}
