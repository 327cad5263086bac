import { listLeaves, lookUp, type Dictionary } from './dictionary.ts';
import type { Field, Meaning } from './meaning.ts';
import * as words from '../words/words.ts';

/** What a cell of a table holds; a list is joined with “; ”. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column, which shows one field, a part of it, or several together. */
export interface Column<Line> {
	name: string;
	/** The paths of the fields that it shows: `figure.value`. */
	shows: readonly string[];
	/** What it means, where the field that it shows does not say it. */
	meaning?: Meaning;
	read(line: Line): Cell;
}

/** A column that shows one field, or one part of a field, as it stands. */
export function showField(name: string, path = name): Column<object> {
	return { name, shows: [path], read: (line) => readPath(line, path.split('.')) };
}

/** What a column means. A list becomes words; they are missing where the list is empty. */
export function describeColumn(column: Column<never>, dictionary: Dictionary): Field {
	const { name, shows, meaning } = column;
	if (meaning) return { name, ...meaning };
	const { constraints, ...shown } = lookUp(dictionary, shows[0] ?? name);
	if (shown.type !== 'array') return { name, ...shown, ...(constraints && { constraints }) };
	return { name, ...shown, type: 'string', description: words.joinedList(shown.description) };
}

/** Throws unless every field is shown by a column or named in `leftOut`, and every path that is named is a field. */
export function holdToFields(
	{ name, dictionary }: { name: string; dictionary: Dictionary },
	columns: readonly Column<never>[],
	leftOut: readonly string[],
): void {
	const fields = new Set(listLeaves(dictionary));
	const shown = new Set(columns.flatMap(({ shows }) => shows));
	const forgotten = fields.difference(shown).difference(new Set(leftOut));
	const unknown = [...shown, ...leftOut].filter((path) => !fields.has(path));
	const both = leftOut.filter((path) => shown.has(path));
	for (const [paths, wrong] of [
		[[...forgotten], 'no column shows, and leftOut does not name'],
		[unknown, 'there is no such field as'],
		[both, 'a column shows, and leftOut names'],
	] as const)
		if (paths.length > 0) throw new RangeError(`${name}: ${wrong} ${paths.join(', ')}`);
}

function readPath(value: unknown, path: readonly string[]): Cell {
	const found = path.reduce<unknown>(
		(part, name) => (part as Record<string, unknown> | null)?.[name],
		value,
	);
	return (found ?? null) as Cell;
}
