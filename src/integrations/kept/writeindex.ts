import type { Memo, Trace } from '../../ledger/reads/recorder.ts';
import { findName } from '../../ledger/reads/tracked.ts';
import { hashValue } from '../../lib/valuehash.ts';
import { listQuestions } from './answer.ts';
import type { Index, StoredTrace } from './pagestore.ts';

/** A page as this build made it. */
interface MadePage {
	key: string;
	trace: Trace;
	body: string;
}

/**
 * Creates an index that is written page by page. `answers` tells the hash of what the ledger answers; a trace with a question that
 * has none can’t be kept, and its page is left out.
 */
export function createIndex(
	code: string,
	answers: (question: string) => string | undefined,
	renewed: ReadonlyMap<number, Memo>,
) {
	const index: Index = { code, questions: [], memos: [], pages: {} };
	const numbers = new Map<string, number | undefined>();
	const memos = new Map<string, number | undefined>();
	const numberQuestion = (question: string) => {
		if (numbers.has(question)) return numbers.get(question);
		const answer = answers(question);
		const number = answer === undefined ? undefined : index.questions.push([question, answer]) - 1;
		numbers.set(question, number);
		return number;
	};
	const addMemo = (memo: Pick<Memo, 'name' | 'keys'>, make: () => StoredMemo | undefined) => {
		const id = [memo.name, ...memo.keys].join('\n');
		if (memos.has(id)) return memos.get(id);
		const stored = make();
		const number = stored && index.memos.push(stored) - 1;
		memos.set(id, number);
		return number;
	};
	const store = (questions: readonly string[], own: readonly (number | undefined)[]) => {
		const all = questions.map(numberQuestion);
		if (all.includes(undefined) || own.includes(undefined)) return undefined;
		return { questions: all, memos: own } as StoredTrace;
	};
	const storeTrace = (trace: Trace): StoredTrace | undefined =>
		store(listQuestions(trace), [...trace.memos].map(storeMemo));
	const storeMemo = (memo: Memo): number | undefined =>
		addMemo(memo, () => {
			const trace = storeTrace(memo.trace);
			const { name, keys } = memo;
			return trace && { ...trace, name, keys, value: hashValue(memo.value, findName) };
		});
	/** Copies a trace of an earlier build that still holds. */
	const copyTrace = (before: Index, { questions, memos: own }: StoredTrace) =>
		store(
			questions.map((number) => before.questions[number]?.[0] ?? ''),
			own.map((number) => copyMemo(before, number)),
		);
	const copyMemo = (before: Index, number: number): number | undefined => {
		const now = renewed.get(number);
		if (now) return storeMemo(now);
		const memo = before.memos[number];
		return (
			memo &&
			addMemo(memo, () => {
				const trace = copyTrace(before, memo);
				return trace && { ...memo, ...trace };
			})
		);
	};
	const add = (path: string, trace: StoredTrace | undefined, key: string, body: string) => {
		if (trace) index.pages[path] = { ...trace, key, body };
	};
	return {
		index,
		/** Adds a page that was made. */
		addMade: (path: string, { key, trace, body }: MadePage) =>
			add(path, storeTrace(trace), key, body),
		/** Adds a page that was kept. */
		addKept: (path: string, before: Index) => {
			const page = before.pages[path];
			if (page) add(path, copyTrace(before, page), page.key, page.body);
		},
	};
}

type StoredMemo = Index['memos'][number];
