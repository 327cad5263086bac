import type { Ledger } from '../join.ts';
import { createTrace, findRecorder, type Memo } from './recorder.ts';

/**
 * Returns a function that works something out once for each ledger, and each set of `keys`. It is the only way to remember
 * what was made of a ledger: whoever is given it has read what it was made of. `name` is its own alone.
 */
/* @__NO_SIDE_EFFECTS__ */
export function remember<Keys extends string[], Result>(
	name: string,
	find: (ledger: Ledger, ...keys: Keys) => Result,
): (ledger: Ledger, ...keys: Keys) => Result {
	const known = new WeakMap<Ledger, Map<string, Memo>>();
	const ask = (ledger: Ledger, ...keys: Keys): Result => {
		const recorder = findRecorder();
		const memos = known.get(ledger) ?? new Map<string, Memo>();
		known.set(ledger, memos);
		const memo = memos.get(keys.join('\n')) ?? makeMemo();
		memos.set(keys.join('\n'), memo);
		recorder?.current()?.memos.add(memo);
		return memo.value as Result;

		function makeMemo(): Memo {
			const trace = createTrace();
			const act = () => find(ledger, ...keys);
			const value = recorder ? recorder.run(trace, act) : act();
			return { name, keys, trace, value };
		}
	};
	findRecorder()?.finders.set(name, ask as (ledger: Ledger, ...keys: string[]) => unknown);
	return ask;
}
