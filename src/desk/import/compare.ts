import type { Files } from '../../check/parse.ts';
import { digest, type Planned } from './planned.ts';

/** The records that a file made the last time: by their paths, what tells the text that was written. */
export type Kept = Readonly<Record<string, string>>;

/** What becomes of the records of a file, beside what is there. */
export interface Comparison {
	/** Those that are not there yet. */
	added: string[];
	/** Those that are as this file wrote them, and of which it says something else now. */
	changed: string[];
	unchanged: string[];
	/** Those that an editor changed, and of which the file says something else now: they stay as they are. */
	edited: string[];
	/** Those that an editor took out since: they are not written again. */
	gone: string[];
	/** Those that are there and were not made by this file: they stay as they are. */
	foreign: string[];
}

/** Compares what a file makes with what is there, and with what it made the last time. */
export function compareRecords(records: Planned['records'], files: Files, kept: Kept): Comparison {
	const found: Comparison = {
		...{ added: [], changed: [], unchanged: [], edited: [] },
		...{ gone: [], foreign: [] },
	};
	for (const { path, text } of records) found[judge(text, files[path], kept[path])].push(path);
	return found;
}

function judge(text: string, there: unknown, made: string | undefined): keyof Comparison {
	if (there === undefined) return made === undefined ? 'added' : 'gone';
	if (there === text) return 'unchanged';
	if (made === undefined) return 'foreign';
	// The row says what it said, or the editor has not touched the record.
	if (made === digest(text)) return 'unchanged';
	return made === digest(String(there)) ? 'changed' : 'edited';
}
