import { problemAt, type Content, type ContentRecord } from '../content.ts';
import { listPublished, nameKey } from '../fingerprint.ts';
import type { Problem } from '../problem.ts';

/**
 * Finds records that are published and do not say since when, so that no reader who follows the site hears of them. A
 * publisher who keeps no list of what was published is not asked.
 */
export function findUndated(content: Content): Problem[] {
	const { published } = content;
	if (!published) return [];
	return listPublished(content)
		.filter((record) => published.has(nameKey(record)) && isUndated(record))
		.map((record) => {
			const wrong = 'It is published, and does not say since when.';
			const fix =
				'Run: npm run published, which writes “added” with today’s date; or write the day there yourself.';
			return problemAt(record, [], wrong, fix);
		});
}

/** Whether a record lacks the day on which it came to the site. A story has its own: `published`. */
export function isUndated({ collection, raw }: ContentRecord): boolean {
	return collection !== 'stories' && raw instanceof Object && !Object.hasOwn(raw, 'added');
}
