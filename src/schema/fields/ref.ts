import { z } from 'astro/zod';

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

/** Ids in another folder: a list in YAML, or words with commas between in a block of a story. */
export function refs(collection: Collection) {
	return z.preprocess(
		(value) => (typeof value === 'string' ? splitIds(value) : value),
		z
			.array(ref(collection), `List ids of records in content/${collection}/, e.g. [one, another].`)
			.refine((ids) => new Set(ids).size === ids.length, 'Name each id once.'),
	);
}

/** The ids in “one, another”. */
export function splitIds(text: string): string[] {
	return text.trim().split(/\s*,\s*/);
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
	return walk(schema as z.ZodType, data, []);
}

function walk(schema: z.ZodType, data: unknown, path: (string | number)[]): Reference[] {
	if (data === undefined || data === null) return [];
	const collection = schema.meta?.()?.['collection'] as Collection | undefined;
	if (collection) return typeof data === 'string' ? [{ collection, id: data, path }] : [];
	const { def } = schema as unknown as { def: Def };
	switch (def.type) {
		case 'object':
			return Object.entries(def.shape).flatMap(([key, inner]) =>
				walk(inner, (data as Record<string, unknown>)[key], [...path, key]),
			);
		case 'array': {
			const list = typeof data === 'string' ? splitIds(data) : data;
			if (!Array.isArray(list)) return [];
			return list.flatMap((item, i) => walk(def.element, item, [...path, i]));
		}
		case 'optional':
		case 'default':
		case 'prefault':
			return walk(def.innerType, data, path);
		case 'pipe':
			// A preprocess is a pipe from a transform into the schema proper; a transform is one the other way.
			return walk(def.in.def.type === 'transform' ? def.out : def.in, data, path);
		default:
			return [];
	}
}

type Def =
	| { type: 'object'; shape: Record<string, z.ZodType> }
	| { type: 'array'; element: z.ZodType }
	| { type: 'optional' | 'default' | 'prefault'; innerType: z.ZodType }
	| { type: 'pipe'; in: z.ZodType & { def: { type: string } }; out: z.ZodType }
	| { type: 'transform' };
