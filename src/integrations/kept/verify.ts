import type { Ledger } from '../../ledger/join.ts';
import { createTrace, type Memo, type Recorder } from '../../ledger/reads/recorder.ts';
import { findName } from '../../ledger/reads/tracked.ts';
import { hashValue } from '../../lib/valuehash.ts';
import type { Index, StoredTrace } from './pagestore.ts';

/** Tells what of an earlier build still holds. */
interface Verifier {
	holds(trace: StoredTrace): boolean;
	/** What was worked out anew and came to the same value, by its number: what it read may be something else now. */
	renewed: ReadonlyMap<number, Memo>;
}

/**
 * Creates what tells whether a trace of an earlier build still holds: the ledger answers each of its questions as
 * it did, so whoever asked them would ask the same and make the same of it (verifying traces: Mokhov, Mitchell, Peyton
 * Jones, Build systems à la carte, 2018). What is remembered also holds if it comes to the same value, whatever was read.
 */
export function createVerifier(
	{ questions, memos }: Pick<Index, 'questions' | 'memos'>,
	answers: (question: string) => string | undefined,
	{ finders, run }: Pick<Recorder, 'finders' | 'run'>,
	ledger: Ledger,
): Verifier {
	const answered = new Map<number, boolean>();
	const remembered = new Map<number, boolean>();
	const renewed = new Map<number, Memo>();
	const isSame = (number: number) => {
		const [question = '', answer] = questions[number] ?? [];
		const same = answered.get(number) ?? answers(question) === answer;
		answered.set(number, same);
		return same;
	};
	const isRemembered = (number: number): boolean => {
		const known = remembered.get(number);
		if (known !== undefined) return known;
		const memo = memos[number];
		const same = memo !== undefined && (holds(memo) || comesToTheSame(memo, number));
		remembered.set(number, same);
		return same;
	};
	const holds = (trace: StoredTrace) =>
		trace.questions.every(isSame) && trace.memos.every(isRemembered);
	const comesToTheSame = ({ name, keys, value }: Index['memos'][number], number: number) => {
		const find = finders.get(name);
		if (!find || value === undefined) return false;
		const trace = createTrace();
		try {
			if (
				hashValue(
					run(trace, () => find(ledger, ...keys)),
					findName,
				) !== value
			)
				return false;
		} catch {
			// What it was worked out for may be gone.
			return false;
		}
		for (const memo of trace.memos) renewed.set(number, memo);
		return true;
	};
	return { holds, renewed };
}
