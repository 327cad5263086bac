import type { Problem } from '../problem.ts';
import type { Content } from '../content.ts';

/** Warns of records that say word for word what another of their folder says. Stories have their titles for that. */
export function findCopies({ records }: Content): Problem[] {
	const first = new Map<string, string>();
	return records.flatMap(({ collection, file, id, text }) => {
		if (collection === 'stories' || text.trim() === '') return [];
		const key = `${collection} ${text.trim()}`;
		const other = first.get(key);
		first.set(key, other ?? id);
		if (other === undefined) return [];
		const wrong = `It says the same as “${other}”, word for word.`;
		const fix = 'Take one of the two out, or change what is copied.';
		return [{ file, line: 1, column: 1, wrong, fix, level: 'warning' as const }];
	});
}
