import { z } from 'astro/zod';
import { listMarked, splitIds } from './marked.ts';

export { splitIds };

/** The folders of `content/` that hold one record per file. */
export const collections = [
	'stories',
	'pages',
	'claims',
	'sources',
	'places',
	'events',
	'disagreements',
	'actors',
	'statuses',
	'event-kinds',
	'source-kinds',
	'actor-kinds',
	'tags',
	'media',
] as const;

export type Collection = (typeof collections)[number];

/** How an id is written. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of a record in another folder, which is its file name without the ending. */
export function ref(collection: Collection) {
	return z
		.string(
			`Give the id of one record in content/${collection}/: its file name without the ending.`,
		)
		.regex(idForm, 'An id has lower-case letters, digits and hyphens only.')
		.meta({ collection });
}

/** Refuses each entry of a list that stands in it before, with `message`. */
export function eachOnce(message: string) {
	return (list: readonly string[], context: z.RefinementCtx<readonly string[]>) => {
		for (const [i, entry] of list.entries())
			if (list.indexOf(entry) < i) context.addIssue({ code: 'custom', path: [i], message });
	};
}

/** Ids in another folder: a list in YAML, or words with commas between in a block of a story. */
export function refs(collection: Collection) {
	return z.preprocess(
		(value) => (typeof value === 'string' ? splitIds(value) : value),
		z
			.array(ref(collection), `List ids of records in content/${collection}/, e.g. [one, another].`)
			.superRefine(eachOnce('Name each id once.')),
	);
}

/** Where a record points to another one. */
export interface Reference {
	/** The folder that is pointed into. */
	collection: Collection;
	/** The id that is pointed to. */
	id: string;
	/** The way to it from the record's root: field names and list positions. */
	path: (string | number)[];
}

/** Every reference that `data` makes, found by walking its schema; unknown or mistyped fields are passed over. */
export function listReferences(schema: z.core.$ZodType, data: unknown): Reference[] {
	return listMarked<Collection>(schema, data, 'collection').flatMap(({ mark, value, path }) =>
		typeof value === 'string' ? [{ collection: mark, id: value, path }] : [],
	);
}
