import type { Problem } from '../problem.ts';
import type { ContentRecord, Content } from '../content.ts';

/** What an editor is told about a record that nothing points to. Other kinds of records need no reference. */
const messages: Partial<Record<ContentRecord['collection'], [wrong: string, fix: string]>> = {
	sources: ['Nothing rests on this source.', 'Name it where it is used, or take the file out.'],
	actors: ['Nothing names this actor.', 'Name it where it acts or speaks, or take the file out.'],
	places: ['Nothing names this place.', 'Name it in an event, or take the file out.'],
	media: ['No story and no page shows this.', 'Show it in one, or take the record out.'],
	claims: [
		'No story, page, disagreement or other claim names this claim, and it names no place.',
		'Show it in a story, name its place, or take the file out.',
	],
};

/** Warns of records that nothing points to: readers would not find them. */
export function findOrphans({ records }: Content): Problem[] {
	// A file that can’t be read may point to them.
	const isUnread = ({ raw, isCut }: ContentRecord) => raw === undefined || isCut;
	if (records.some(isUnread)) return [];
	const named = new Set(
		records.flatMap((record) =>
			record.references
				.filter(({ id, collection }) => id !== record.id || collection !== record.collection)
				.map(({ id, collection }) => `${collection}/${id}`),
		),
	);
	return records.flatMap(({ file, collection, id, references }) => {
		const message = messages[collection];
		// The site also prints a claim with the claim that it answers, and on the pages of its places.
		const isPrinted = references.some(({ path }) =>
			['answers', 'answersInGeneral', 'places'].includes(String(path[0])),
		);
		const isClaim = collection === 'claims';
		if (!message || (isClaim && isPrinted) || named.has(`${collection}/${id}`)) return [];
		const [wrong, fix] = message;
		return [{ file, line: 1, column: 1, wrong, fix, level: 'warning' as const }];
	});
}
