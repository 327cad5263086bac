import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** What a body may be written with besides plain Markdown and blocks. The build reads it with the same. */
export const features = { gfm: true, smartPunctuation: true };

/**
 * Reads the text of a story or a page with the parser that builds it. Offsets are in UTF-16 units. Text that is not MDX
 * throws an Error whose message begins with line and column: `3:4: …`.
 */
export function parseMarkdown(text: string): Root {
	// satteri 0.10.5 ends the whole process at a text whose last line is code with a backslash at its end.
	if (text.endsWith('\\')) {
		const lines = text.split('\n');
		throw new Error(`${lines.length}:${lines.at(-1)?.length}: ${LAST_BACKSLASH}`);
	}
	return mdxToMdast(text, { features }) as Root;
}

/** What the error says of a text that ends in a backslash. */
export const LAST_BACKSLASH = 'backslash-at-the-end';
