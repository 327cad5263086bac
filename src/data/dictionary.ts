import { z } from 'astro/zod';
import type { Constraints, Meaning } from './meaning.ts';

/** What each field means, and each part of a field, by its path: `figure`, `figure.value`, `position.0`. */
export type Dictionary = ReadonlyMap<string, Meaning>;

/** JSON Schema, with what our schemas say besides in their `meta`. */
type Node = z.core.JSONSchema.JSONSchema & { form?: string; collection?: string };

/** Reads from a schema what its fields mean and may hold. */
export function readDictionary(schema: z.ZodType): Dictionary {
	return new Map(listMeanings(z.toJSONSchema(schema), '', true));
}

/** What a dictionary says of one path. */
export function lookUp(dictionary: Dictionary, path: string): Meaning {
	const found = dictionary.get(path);
	if (!found) throw new RangeError(`there is no field ${path}`);
	return found;
}

/** The paths that have no parts: together they are all that a record holds. */
export function listLeaves(dictionary: Dictionary): string[] {
	const paths = [...dictionary.keys()];
	return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
}

function listMeanings(node: Node, above: string, needed: boolean): [string, Meaning][] {
	return listParts(node).flatMap(({ name, part, required }) => {
		const path = above + name;
		const own = describe(path, part, needed && required);
		return [[path, own], ...listMeanings(part, `${path}.`, needed && required)];
	});
}

/** The fields of an object or of the objects in a list, and the numbered places of a tuple. */
function listParts(node: Node): { name: string; part: Node; required: boolean }[] {
	if (typeof node.items === 'object' && !Array.isArray(node.items)) return listParts(node.items);
	const required = new Set(node.required);
	return [
		...Object.entries((node.prefixItems ?? []) as Node[]).map(([name, part]) => ({
			...{ name, part, required: true },
		})),
		...Object.entries((node.properties ?? {}) as Record<string, Node>).map(([name, part]) => ({
			...{ name, part, required: required.has(name) },
		})),
	];
}

function describe(path: string, node: Node, required: boolean): Meaning {
	const { description, form, collection } = node;
	if (!description) throw new RangeError(`${path} has no description in its schema`);
	const constraints = constrain(node, required);
	return {
		type: node.type as Meaning['type'],
		description: form ? `${description} ${form}` : description,
		...(Object.keys(constraints).length > 0 && { constraints }),
		...(collection && { table: collection }),
	};
}

function constrain(node: Node, required: boolean): Constraints {
	const { enum: choice, pattern } = node;
	const minimum = findMinimum(node);
	return {
		...(required && { required }),
		...(choice && { enum: choice as string[] }),
		// Zod writes the end of a sentence as a pattern too, but without a beginning.
		...(pattern?.startsWith('^') && { pattern }),
		...(isBound(minimum) && { minimum }),
		...(isBound(node.maximum) && { maximum: node.maximum }),
	};
}

/** A whole number above 0 is 1 at least. */
function findMinimum({ type, minimum, exclusiveMinimum }: Node): number | undefined {
	return type === 'integer' && typeof exclusiveMinimum === 'number'
		? exclusiveMinimum + 1
		: minimum;
}

/** Zod gives every integer the bounds of what JavaScript can count. */
function isBound(limit: number | undefined): limit is number {
	return limit !== undefined && Math.abs(limit) !== Number.MAX_SAFE_INTEGER;
}
