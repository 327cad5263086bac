import type { PhrasingContent } from 'mdast';
import { isSameNote, listNotes, parseBody } from './body.ts';
import type { Note } from './bodypart.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** A source that something rests on, and where to look in it. */
export interface CitedSource {
	source: Entry<'sources'>;
	at?: string | undefined;
}

/** A footnote, as the list of notes shows it. */
export interface Remark {
	words: PhrasingContent[];
}

/** What the blocks of a text are told of its notes while it is rendered. */
export interface Numbering {
	/** In the order of their numbers. */
	notes: Note[];
	/** The numbers of the notes that have been pointed to so far: the first pointer is where “back” goes. */
	pointed: Set<number>;
	/** The words of each footnote, by its label. */
	footnotes: Map<string, PhrasingContent[]>;
}

/** Lists the notes of a text in the order of their numbers, and tells `numbering` of them, by which its blocks point to them. */
export function prepareNotes(
	ledger: Ledger,
	{ body = '' }: { body?: string | undefined },
	numbering: Numbering,
): (CitedSource | Remark)[] {
	const parsed = parseBody(body);
	const notes = listNotes(parsed);
	const footnotes = new Map(parsed.footnotes.map(({ label, words }) => [label, words]));
	Object.assign(numbering, { notes, pointed: new Set(), footnotes } satisfies Numbering);
	return notes.map((note) =>
		'source' in note
			? { source: ledger.get('sources', note.source), at: note.at }
			: { words: findFootnote(numbering, note.footnote) },
	);
}

/** The words of a footnote; a RangeError where the text has none of that label. */
export function findFootnote({ footnotes }: Numbering, label: string): PhrasingContent[] {
	const words = footnotes.get(label);
	if (!words) throw new RangeError(`there is no footnote ${label}`);
	return words;
}

/** The number of a note, counted from 1, and whether nothing has pointed to it before; from now on something has. */
export function pointTo(
	{ notes, pointed }: Numbering,
	note: Note,
): { number: number; isFirst: boolean } {
	const number = notes.findIndex((one) => isSameNote(one, note)) + 1;
	const isFirst = !pointed.has(number);
	pointed.add(number);
	return { number, isFirst };
}
