import type { Blockquote, Nodes, Paragraph, PhrasingContent } from 'mdast';

/** A quotation set apart: its words, and the line that says whose they are. */
export interface Quotation {
	words: Blockquote['children'];
	attribution: PhrasingContent[];
}

/** The last line of a text if a dash begins it: written as such, or as two hyphens. */
const LINE = /(?:^|\n)[ \t]*[—–―]\s[^\n]*$/;

/**
 * Splits a quotation from its attribution: its last line, which begins with a dash and has a `<Cite>`. Undefined where it has
 * none, or no words before it.
 */
export function splitQuotation({ children }: Blockquote): Quotation | undefined {
	const last = children.at(-1);
	if (last?.type !== 'paragraph') return undefined;
	const i = last.children.findLastIndex((one) => one.type === 'text' && LINE.test(one.value));
	const text = last.children[i];
	const match = text?.type === 'text' ? LINE.exec(text.value) : null;
	if (text?.type !== 'text' || !match) return undefined;
	// After a word that is stressed a dash begins no line, though a text begins with it.
	if (i > 0 && !match[0].startsWith('\n')) return undefined;
	const before = text.value.slice(0, match.index).trimEnd();
	const attribution = [
		{ ...text, value: text.value.slice(match.index).trimStart() },
		...last.children.slice(i + 1),
	];
	const rest: PhrasingContent[] = [
		...last.children.slice(0, i),
		...(before ? [{ ...text, value: before }] : []),
	];
	const words = [
		...children.slice(0, -1),
		...(rest.length > 0 ? [{ ...last, children: rest } satisfies Paragraph] : []),
	];
	return words.length > 0 && attribution.some(isCitation) ? { words, attribution } : undefined;
}

function isCitation(node: Nodes): boolean {
	return node.type === 'mdxJsxTextElement' && node.name === 'Cite';
}
