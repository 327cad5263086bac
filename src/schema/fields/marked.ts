import { z } from 'astro/zod';

/** A value whose schema says something of itself in its `meta`. */
export interface Marked<Mark> {
	mark: Mark;
	value: unknown;
	/** The way to it from the record's root: field names and list positions. */
	path: (string | number)[];
}

/** Lists the values of `data` whose schemas have `name` in their `meta`. Unknown or mistyped fields are passed over. */
export function listMarked<Mark>(
	schema: z.core.$ZodType,
	data: unknown,
	name: string,
): Marked<Mark>[] {
	const found: Marked<Mark>[] = [];
	const way = findWay(schema as z.ZodType, name);
	if (way) follow(way as Way<Mark>, data, [], found);
	return found;
}

/** Where marks are below a schema. */
type Way<Mark> =
	{ mark: Mark } | { fields: (readonly [key: string, way: Way<Mark>])[] } | { each: Way<Mark> };

/** The way to each name in each schema, found once: a check goes it for tens of thousands of records. */
const ways = new WeakMap<z.ZodType, Map<string, Way<unknown> | undefined>>();

function findWay(schema: z.ZodType, name: string): Way<unknown> | undefined {
	const known = ways.get(schema) ?? new Map<string, Way<unknown> | undefined>();
	if (!known.has(name)) known.set(name, makeWay(schema, name));
	ways.set(schema, known);
	return known.get(name);
}

function makeWay(schema: z.ZodType, name: string): Way<unknown> | undefined {
	const mark = schema.meta?.()?.[name];
	if (mark) return { mark };
	const { def } = schema as unknown as { def: Def };
	switch (def.type) {
		case 'object': {
			const fields = Object.entries(def.shape).flatMap(([key, inner]) => {
				const way = findWay(inner, name);
				return way ? [[key, way] as const] : [];
			});
			return fields.length > 0 ? { fields } : undefined;
		}
		case 'array': {
			const way = findWay(def.element, name);
			return way && { each: way };
		}
		case 'optional':
		case 'default':
		case 'prefault':
			return findWay(def.innerType, name);
		case 'pipe':
			// A preprocess is a pipe from a transform into the schema proper; a transform is one the other way.
			return findWay(def.in.def.type === 'transform' ? def.out : def.in, name);
		default:
			return undefined;
	}
}

function follow<Mark>(
	way: Way<Mark>,
	data: unknown,
	path: (string | number)[],
	found: Marked<Mark>[],
): void {
	if (data === undefined || data === null) return;
	if ('mark' in way) found.push({ mark: way.mark, value: data, path });
	else if ('fields' in way)
		for (const [key, inner] of way.fields)
			follow(inner, (data as Record<string, unknown>)[key], [...path, key], found);
	else {
		const list = typeof data === 'string' ? splitIds(data) : data;
		if (Array.isArray(list)) list.forEach((item, i) => follow(way.each, item, [...path, i], found));
	}
}

/** The entries of “one, another”. */
export function splitIds(text: string): string[] {
	return text.trim().split(/\s*,\s*/);
}

type Def =
	| { type: 'object'; shape: Record<string, z.ZodType> }
	| { type: 'array'; element: z.ZodType }
	| { type: 'optional' | 'default' | 'prefault'; innerType: z.ZodType }
	| { type: 'pipe'; in: z.ZodType & { def: { type: string } }; out: z.ZodType }
	| { type: 'transform' };
