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
	return walk(schema as z.ZodType, data, name, []);
}

function walk<Mark>(
	schema: z.ZodType,
	data: unknown,
	name: string,
	path: (string | number)[],
): Marked<Mark>[] {
	if (data === undefined || data === null) return [];
	const mark = schema.meta?.()?.[name] as Mark | undefined;
	if (mark) return [{ mark, value: data, path }];
	const { def } = schema as unknown as { def: Def };
	switch (def.type) {
		case 'object':
			return Object.entries(def.shape).flatMap(([key, inner]) =>
				walk<Mark>(inner, (data as Record<string, unknown>)[key], name, [...path, key]),
			);
		case 'array': {
			const list = typeof data === 'string' ? splitIds(data) : data;
			if (!Array.isArray(list)) return [];
			return list.flatMap((item, i) => walk<Mark>(def.element, item, name, [...path, i]));
		}
		case 'optional':
		case 'default':
		case 'prefault':
			return walk(def.innerType, data, name, path);
		case 'pipe':
			// A preprocess is a pipe from a transform into the schema proper; a transform is one the other way.
			return walk(def.in.def.type === 'transform' ? def.out : def.in, data, name, path);
		default:
			return [];
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
