import type { Block } from './element.ts';
import type { Footnote } from './footnote.ts';
import type { Position } from './node.ts';
import type { RawMarkup } from './rawmarkup.ts';

export interface Heading {
	level: number;
	text: string;
	position: Position;
}

/** A link, with its address as a browser gets it. */
export interface Link {
	to: string;
	position: Position;
}

/** A source and where to look in it. */
interface Citation {
	source: string;
	at?: string;
}

/** What a number in a text leads to: a source, or a footnote by its label. */
export type Note = Citation | { footnote: string };

/** A stretch of plain words, as it is written. */
export interface Words {
	written: string;
	/** As readers would see it: entities are letters, and quotation marks are curly. */
	shown: string;
	position: Position;
	/** Where it ends, in characters from the beginning of the body. */
	end: number;
}

/** A paragraph, a heading or a cell of a table. */
export interface Paragraph {
	kind: 'paragraph' | 'heading' | 'tableCell';
	/** As it is written, with its mark-up. */
	written: string;
	position: Position;
	/** What it stands in, from the outside in: lists and their items, a quotation, a table, a footnote, blocks by their names. */
	within: string[];
}

/** The parts of a story’s body that other code asks for, each list in the order of the text. */
export interface Body {
	blocks: Block[];
	headings: Heading[];
	links: Link[];
	/** What its numbers lead to, in the order of the numbers: each once in a paragraph or another part of the text. */
	notes: Note[];
	footnotes: Footnote[];
	/** Where a quotation set apart begins that does not say whose words it holds, and where they are printed. */
	unattributed: Position[];
	paragraphs: Paragraph[];
	words: Words[];
	rawMarkup: RawMarkup[];
}
