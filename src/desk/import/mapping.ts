import { parse } from 'yaml';
import { z } from 'astro/zod';
import { findNearest } from '../../lib/nearest.ts';
import { schemas } from '../../schema/schemas.ts';
import type { Collection } from '../../schema/fields/ref.ts';
import { findFolder, isTabular, kindWords } from '../kind.ts';
import { listColumns, type Pattern } from './fillrow.ts';

/** What is made of each row: a record in a folder, its id, and its fields. */
export interface RecordPattern {
	into: Collection;
	/** Words of which an id is made; without them it is made as `npm run new` makes one. */
	id: string | undefined;
	fields: Record<string, Pattern>;
	/** Whether one record is made of all rows that are alike in the columns it asks for: “{ids}” stands for the ids of the first pattern. */
	once: boolean;
}

const shape = z.array(
	z.strictObject({
		into: z.string(),
		id: z.string().optional(),
		once: z.boolean().default(false),
		fields: z.record(z.string(), z.unknown()),
	}),
);

/** Reads a mapping: which records are made of a row. Gives sentences where it can’t be used. */
export function readMapping(
	text: string,
	columns: readonly string[],
): { patterns: RecordPattern[]; faults: string[] } {
	const written = readYaml(text);
	const { data, error } = shape.safeParse(Array.isArray(written) ? written : [written]);
	if (!data) {
		const where = error?.issues.map(({ path }) => path.join('.')).join(', ');
		const fix = 'Write “into” (a kind of record) and “fields” (each with words and {columns}).';
		return {
			patterns: [],
			faults: [`The mapping can’t be read${where ? ` at ${where}` : ''}. ${fix}`],
		};
	}
	const faults: string[] = [];
	const patterns = data.flatMap((one): RecordPattern[] => {
		const into = findFolder(one.into);
		const fields = one.fields as Record<string, Pattern>;
		if (!into || !isTabular(into)) {
			faults.push(`Nothing can be imported into “${one.into}”. ${suggest(one.into, listKinds())}`);
			return [];
		}
		const known = Object.keys(schemas[into].shape);
		for (const name of Object.keys(fields))
			if (!known.includes(name))
				faults.push(`There is no field “${name}” in ${into}. ${suggest(name, known)}`);
		const asked = [...listColumns(fields), ...listColumns(one.id ?? '')];
		for (const name of new Set(asked))
			if (!columns.includes(name) && !(one.once && name === 'ids'))
				faults.push(`The file has no column “${name}”. ${suggest(name, columns)}`);
		return [{ into, id: one.id, once: one.once, fields }];
	});
	return { patterns, faults };
}

function readYaml(text: string): unknown {
	try {
		return parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function listKinds(): string[] {
	return Object.entries(kindWords).flatMap(([name, word]) => (isTabular(name) ? word : []));
}

function suggest(name: string, known: readonly string[]): string {
	const meant = findNearest(name, known);
	return meant ? `Did you mean “${meant}”?` : `There are: ${known.join(', ')}.`;
}
