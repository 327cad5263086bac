import type { Result } from '../../../src/search/result.ts';

/** A result: the fields of a test, over empty ones. */
export function makeResult(fields: Partial<Result>): Result {
	const empty = { head: '', language: '', note: '', where: '', names: '', text: '', weight: 1 };
	return {
		...{ kind: 'claims', address: `/${fields.title}/`, title: '', ...empty },
		...{ countries: [], statuses: [], years: [] },
		...fields,
	};
}
