import { z } from 'astro/zod';
import { capitalise, quote } from './problem.ts';
import { isKnownValid } from './validfields.ts';
import type { Path } from './content.ts';

/** A mistake that a schema finds at one path of the data. */
export interface SchemaIssue {
	path: Path;
	wrong: string;
	fix: string;
}

/** Explains the mistakes that `schema` finds in `data`, one for each path; `owner` follows a field’s name: ` of <Cite>`. */
export function explainIssues(schema: z.core.$ZodType, data: unknown, owner = ''): SchemaIssue[] {
	if (isKnownValid(schema, data)) return [];
	const issues = z.safeParse(schema, data).error?.issues ?? [];
	const seen = new Set<string>();
	const mistakes = issues.flatMap((issue) => {
		if (issue.code === 'unrecognized_keys') return explainUnknownFields(issue);
		const key = JSON.stringify(issue.path);
		if (seen.has(key)) return [];
		seen.add(key);
		const wrong = describeValue(issue.path, data, owner);
		return [{ path: issue.path, wrong, fix: issue.message }];
	});
	return mistakes.filter(({ path, wrong }) => {
		const isMisspelt = mistakes.some((one) => isMisspelling(one, path));
		return !isMisspelt || !wrong.endsWith('is missing.');
	});
}

/** Whether a mistake is a misspelt name of the field at `path`. That field is then not reported as missing. */
function isMisspelling(mistake: SchemaIssue, path: Path): boolean {
	const isSameParent = String(mistake.path.slice(0, -1)) === String(path.slice(0, -1));
	return isSameParent && mistake.fix === `Did you mean “${String(path.at(-1))}”?`;
}

/**
 * The message of `record()` (schema/fields/record.ts) has a line for each unknown field: what is wrong, then what to
 * do.
 */
function explainUnknownFields({
	keys,
	path,
	message,
}: z.core.$ZodIssueUnrecognizedKeys): SchemaIssue[] {
	const lines = message.split('\n');
	return keys.map((key, i) => {
		const [, wrong = '', fix = ''] = /^(.*?”\.) (.*)$/.exec(lines[i] ?? '') ?? [];
		return { path: [...path, key], wrong, fix };
	});
}

function describeValue(path: Path, data: unknown, owner: string): string {
	if (path.length === 0) return 'The file holds no fields.';
	const name = namePath(path) + owner;
	const value = path.reduce(getValue, data);
	const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
	if (value === undefined) return `${name} is missing.`;
	if (isEmpty) return `${name} is empty.`;
	if (typeof value === 'object') return `${name} can’t stay as it is.`;
	return `${name} says ${quote(String(value))}.`;
}

/** `“at” in entry 2 of “sources”`. */
function namePath(path: Path): string {
	const written = path.reduceRight<string>((name, key, i) => {
		const part = typeof key === 'number' ? `entry ${key + 1} of ` : `“${String(key)}”`;
		return name + part + (i > 0 && typeof key !== 'number' ? ' in ' : '');
	}, '');
	return capitalise(written);
}

/** The value under `key`. The attribute of a block may hold a list as text with commas between. */
function getValue(value: unknown, key: PropertyKey): unknown {
	if (typeof value === 'string' && typeof key === 'number') return value.split(/\s*,\s*/)[key];
	return (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
}
