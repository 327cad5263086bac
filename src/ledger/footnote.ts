import type { FootnoteDefinition, Nodes, PhrasingContent } from 'mdast';
import { positionOf, type Position } from './node.ts';
import type { RawMarkup } from './rawmarkup.ts';

/** A remark of the editor’s at a point of a text, `[^label]`, with its words: `[^label]: …`. */
export interface Footnote {
	/** In small letters. */
	label: string;
	words: PhrasingContent[];
	position: Position;
}

/** What the words of a footnote may be. A number in a note would lead from note to note. */
const plain = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link'];

/** Reads the words of a footnote, and the mark-up in it that the list of notes can’t show. */
export function readFootnote({ identifier, children, ...node }: FootnoteDefinition): {
	footnote: Footnote;
	rawMarkup: RawMarkup[];
} {
	const position = positionOf({ identifier, children, ...node });
	const [first, ...others] = children;
	const words = first?.type === 'paragraph' ? first.children : [];
	const strangers = first?.type === 'paragraph' ? others : children;
	const text = `[^${identifier}]`;
	const found = [...strangers, ...words.flatMap(listStrangers)];
	return {
		footnote: { label: identifier, words, position },
		rawMarkup: [
			...(children.length === 0 ? [{ kind: 'emptynote' as const, text, position }] : []),
			...found.map((one) => ({ kind: 'innote' as const, text, position: positionOf(one) })),
		],
	};
}

function listStrangers(node: Nodes): Nodes[] {
	if (!plain.includes(node.type)) return [node];
	return 'children' in node ? node.children.flatMap(listStrangers) : [];
}
