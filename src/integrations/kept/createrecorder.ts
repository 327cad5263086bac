import { AsyncLocalStorage } from 'node:async_hooks';
import type { Recorder, Trace } from '../../ledger/reads/recorder.ts';

/** Creates a recorder that tells apart what is made at the same time: each thing has its own trace until it is through. */
export function createRecorder(): Recorder {
	const traces = new AsyncLocalStorage<Trace>();
	return {
		current: () => traces.getStore(),
		run: (trace, act) => traces.run(trace, act),
		finders: new Map(),
	};
}
