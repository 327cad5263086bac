import type { NewsRecord } from '../ledger/update.ts';
import * as words from './words.ts';
import type { Phrase } from './phrase.ts';

/** What became of a record on a day, in a sentence, and what says on which day. */
interface Revision {
	/** `YYYY-MM-DD`. */
	date: string;
	tell: <Part>(date: Part) => Phrase<Part>;
	said: string;
}

/** Tells what was corrected in a record since it was published, and what changed in it. */
export function tellRevisions({ data }: NewsRecord): {
	corrections: Revision[];
	changed: Revision[];
} {
	return {
		corrections: data.corrections.map((one) => ({
			...{ date: one.date, tell: words.correctedOn, said: words.sayCorrection(one) },
		})),
		changed: data.changed.map((one) => ({
			...{ date: one.date, tell: words.changedOn, said: words.sayChanged(one) },
		})),
	};
}
