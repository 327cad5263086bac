import type { Collection } from '../schema/fields/ref.ts';

/** What an editor calls a record of each folder. */
export const kindWords = {
	stories: 'story',
	sources: 'source',
	places: 'place',
	claims: 'claim',
	events: 'event',
	actors: 'actor',
	disagreements: 'disagreement',
	statuses: 'status',
	'event-kinds': 'event-kind',
	'source-kinds': 'source-kind',
	'actor-kinds': 'actor-kind',
	tags: 'tag',
	pages: 'page',
	media: 'media',
} as const satisfies Record<Collection, string>;

/** The words for what `npm run new` makes. */
export const kinds: string[] = [...Object.values(kindWords), 'block', 'investigation'];

/** The folder of a kind of record, by its word or its own name; undefined where there is none. */
export function findFolder(kind: string): Collection | undefined {
	const folders = Object.keys(kindWords) as Collection[];
	return folders.find((name) => kindWords[name] === kind || name === kind);
}

/** Whether rows of a table can become records of a folder: no prose, and no record beside a file. */
export function isTabular(name: string): boolean {
	return !['stories', 'pages', 'media'].includes(name);
}
