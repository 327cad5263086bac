import type { PhrasingContent } from 'mdast';
import { parseBody } from './body.ts';
import type { Note } from './bodypart.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** A source that something rests on, and where to look in it. */
export interface CitedSource {
	source: Entry<'sources'>;
	at?: string | undefined;
}

/** A footnote. */
export interface Remark {
	words: PhrasingContent[];
}

/** What the build tells a number in a text of itself. */
export interface Pointing {
	/** The number of its note. */
	number: string;
	/** Which of the notes of its paragraph that is, counted from 1. */
	place: string;
	/** Whether the way back from the note leads to it. */
	first?: string | undefined;
	/** Whether it stands right after another number. */
	follows?: string | undefined;
}

/** What the blocks of a text are told of its notes while it is rendered. */
export interface Numbering {
	/** In the order of their numbers. */
	notes: Note[];
	/** The words of each footnote, by its label. */
	footnotes: Map<string, PhrasingContent[]>;
	/** What is known of what a story tells. */
	known: Entry<'stories'>['data']['known'];
	/** What is not. */
	unknown: string[];
}

/** Lists the sources that a text cites, each once, in the order of the text, and tells `numbering` of its notes. */
export function prepareNotes(
	ledger: Ledger,
	{ body = '', data }: Entry<'stories' | 'pages'>,
	numbering: Numbering,
): Entry<'sources'>[] {
	const { notes, footnotes } = parseBody(body);
	Object.assign(numbering, {
		notes,
		footnotes: new Map(footnotes.map(({ label, words }) => [label, words])),
		...('known' in data
			? { known: data.known, unknown: data.unknown }
			: { known: [], unknown: [] }),
	} satisfies Numbering);
	const ids = notes.flatMap((note) => ('source' in note ? note.source : []));
	return [...new Set(ids)].map((id) => ledger.get('sources', id));
}

/** The numbers of the notes that name each source, by its id. */
export function numberSources({ notes }: Pick<Numbering, 'notes'>): Map<string, number[]> {
	const numbers = new Map<string, number[]>();
	notes.forEach((note, i) => {
		if ('source' in note) numbers.set(note.source, [...(numbers.get(note.source) ?? []), i + 1]);
	});
	return numbers;
}

/** The words of a footnote; a RangeError where the text has none of that label. */
export function findFootnote({ footnotes }: Numbering, label: string): PhrasingContent[] {
	const words = footnotes.get(label);
	if (!words) throw new RangeError(`there is no footnote ${label}`);
	return words;
}
