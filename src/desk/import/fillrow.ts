import type { Collection } from '../../schema/fields/ref.ts';
import { schemas } from '../../schema/schemas.ts';
import { listFormFields, type Shape } from '../formfield.ts';
import { readEntries, readValue } from '../formvalue.ts';
import type { Row } from './spreadsheet.ts';

/** What a mapping writes for a field: words with names of columns in curly brackets, or lists and groups of them. */
export type Pattern = string | number | boolean | null | Pattern[] | { [name: string]: Pattern };

/** Fills the fields of a record from the cells of a row. What a row leaves empty is left out. */
export function fillRecord(
	collection: Collection,
	fields: Readonly<Record<string, Pattern>>,
	cells: Row['cells'],
): Record<string, unknown> {
	const shape: Shape = { kind: 'group', fields: listFormFields(schemas[collection]) };
	return (fill({ ...fields }, shape, cells) ?? {}) as Record<string, unknown>;
}

/** Puts cells where their columns are named: “{name}, {country}”. */
export function fillWords(words: string, cells: Row['cells']): string {
	return words.replace(/\{([^{}]+)\}/g, (_, name: string) => cells[name.trim()] ?? '').trim();
}

/** The names of columns that a pattern asks for. */
export function listColumns(pattern: Pattern): string[] {
	if (typeof pattern === 'string')
		return [...pattern.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name.trim());
	if (typeof pattern !== 'object' || pattern === null) return [];
	return Object.values(pattern).flatMap((inner) => listColumns(inner as Pattern));
}

function fill(pattern: Pattern, shape: Shape | undefined, cells: Row['cells']): unknown {
	if (typeof pattern === 'string') return fillText(pattern, shape, cells);
	if (Array.isArray(pattern)) return fillList(pattern, shape, cells);
	if (typeof pattern !== 'object' || pattern === null) return pattern ?? undefined;
	const inner = shape?.kind === 'group' ? shape.fields : [];
	const filled = Object.entries(pattern).flatMap(([name, part]) => {
		const value = fill(part, inner.find((field) => field.name === name)?.shape, cells);
		return value === undefined ? [] : [[name, value]];
	});
	return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function fillText(words: string, shape: Shape | undefined, cells: Row['cells']): unknown {
	const text = fillWords(words, cells);
	if (text === '') return undefined;
	if (shape?.kind === 'list') return readEntries(text, shape);
	return shape ? readValue(text, shape) : text;
}

function fillList(list: Pattern[], shape: Shape | undefined, cells: Row['cells']): unknown {
	if (shape?.kind === 'numbers')
		return list.map((part) => coarsen(fill(part, { kind: 'number' }, cells)));
	const of = shape?.kind === 'list' ? shape.of : undefined;
	// One cell may hold several ids, with commas between.
	const several = (part: Pattern) =>
		typeof part === 'string' && shape?.kind === 'list' && of?.kind !== 'group'
			? ((fillText(part, shape, cells) ?? []) as unknown[])
			: [fill(part, of, cells)];
	const filled = list.flatMap(several).filter((value) => value !== undefined);
	return filled.length > 0 ? filled : undefined;
}

/** Positions are published as coarse as a city: two decimals of a degree. */
function coarsen(degrees: unknown): unknown {
	return typeof degrees === 'number' ? Math.round(degrees * 100) / 100 : degrees;
}
