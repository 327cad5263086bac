import type { Ledger } from '../join.ts';

/** What was read of the ledger while a page, or something that is remembered, was made. */
export interface Trace {
	/** What the ledger was asked: `all claims`. */
	questions: Set<string>;
	/** The fields that were looked at, `claims.date`, each with the ids of the records. */
	fields: Map<string, Set<string>>;
	memos: Set<Memo>;
}

/** Something that is remembered: worked out once for a ledger. */
export interface Memo {
	name: string;
	keys: readonly string[];
	trace: Trace;
	value: unknown;
}

/** What keeps the traces in a build. */
export interface Recorder {
	/** The trace of what is being made; none while nothing is that may be kept. */
	current(): Trace | undefined;
	/** Runs `act`, and writes what it reads into a trace. */
	run<Result>(trace: Trace, act: () => Result): Result;
	/** The ledger, once it is open. */
	ledger?: Ledger;
	/** What works out the things that are remembered, by their names. */
	finders: Map<string, (ledger: Ledger, ...keys: string[]) => unknown>;
}

/** The build and what it bundles have a copy of this module each: what they share stands where both find it. */
const PLACE = Symbol.for('recorder of reads');
const everywhere = globalThis as { [PLACE]?: Recorder | undefined };

/** Places a recorder where the pages of a build find it, or takes it away. */
export function placeRecorder(recorder: Recorder | undefined): void {
	everywhere[PLACE] = recorder;
}

/** The recorder of a build that keeps pages; elsewhere there is none. */
export function findRecorder(): Recorder | undefined {
	return everywhere[PLACE];
}

/** Creates a trace in which nothing stands yet. */
export function createTrace(): Trace {
	return { questions: new Set(), fields: new Map(), memos: new Set() };
}
