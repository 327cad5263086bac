import type { Problem } from '../problem.ts';
import type { Content } from '../content.ts';

/** Finds records that say word for word what another of their folder says. Stories have their titles for that. */
export function findCopies({ records }: Content): Problem[] {
	const first = new Map<string, string>();
	return records.flatMap(({ collection, file, id, text }) => {
		if (collection === 'stories' || text.trim() === '') return [];
		const key = `${collection} ${text.trim()}`;
		const other = first.get(key);
		first.set(key, other ?? id);
		if (other === undefined) return [];
		const wrong = `It says the same as “${other}”, word for word.`;
		return [{ file, line: 1, column: 1, wrong, fix: 'Take one of the two out.' }];
	});
}
