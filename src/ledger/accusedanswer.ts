import type { Ledger } from './join.ts';

/** The claim with which the accused side answers all that is said. */
export interface AccusedAnswer {
	/** What the side is called. */
	name: string;
	id: string;
	statement: string;
	/** The day on which it was said, if it is known. */
	said: string | undefined;
}

/** Finds it; undefined where `site.yaml` names none. */
export function findAccusedAnswer(ledger: Ledger): AccusedAnswer | undefined {
	const { accused } = ledger.site;
	if (!accused?.answer) return undefined;
	const { id, data } = ledger.get('claims', accused.answer);
	return { name: accused.name, id, statement: data.statement, said: data.said };
}
