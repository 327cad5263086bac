import { listCitations, type Citation } from './body.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** A source that something rests on, and where to look in it. */
export interface CitedSource {
	source: Entry<'sources'>;
	at?: string | undefined;
}

/** What the blocks of a text are told of its notes while it is rendered. */
interface Numbering {
	notes: Citation[];
	pointed: Set<number>;
}

/** Lists the notes of a text in the order of their numbers, and tells `numbering` of them, by which its blocks point to them. */
export function prepareNotes(
	ledger: Ledger,
	{ body = '' }: { body?: string | undefined },
	numbering: Numbering,
): CitedSource[] {
	const notes = listCitations(body);
	Object.assign(numbering, { notes, pointed: new Set() });
	return notes.map(({ source, at }) => ({ source: ledger.get('sources', source), at }));
}
