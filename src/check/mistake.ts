import { z } from 'astro/zod';
import { capitalise, quote } from './problem.ts';
import type { Path } from './content.ts';

/** What a schema finds wrong at one place of the data. */
export interface Mistake {
	path: Path;
	wrong: string;
	fix: string;
}

/** Every mistake that `schema` finds in `data`, one for each place; `owner` follows a field’s name: ` of <Cite>`. */
export function explainMistakes(schema: z.core.$ZodType, data: unknown, owner = ''): Mistake[] {
	const issues = z.safeParse(schema, data).error?.issues ?? [];
	const seen = new Set<string>();
	const mistakes = issues.flatMap((issue) => {
		if (issue.code === 'unrecognized_keys') return explainUnknown(issue);
		const place = JSON.stringify(issue.path);
		if (seen.has(place)) return [];
		seen.add(place);
		const wrong = describe(issue.path, data, owner);
		return [{ path: issue.path, wrong, fix: issue.message }];
	});
	return mistakes.filter(({ path, wrong }) => {
		const isMeant = mistakes.some((one) => isSpeltFor(one, path));
		return !isMeant || !wrong.endsWith('is missing.');
	});
}

/** Whether a mistake is a misspelt name for the field at `path`, which then is not missing as well. */
function isSpeltFor(mistake: Mistake, path: Path): boolean {
	const isBeside = String(mistake.path.slice(0, -1)) === String(path.slice(0, -1));
	return isBeside && mistake.fix === `Did you mean “${String(path.at(-1))}”?`;
}

/** `record()` answers each unknown field on a line of its own: first what is wrong, then what to do. */
function explainUnknown({ keys, path, message }: z.core.$ZodIssueUnrecognizedKeys): Mistake[] {
	const lines = message.split('\n');
	return keys.map((key, i) => {
		const [, wrong = '', fix = ''] = /^(.*?”\.) (.*)$/.exec(lines[i] ?? '') ?? [];
		return { path: [...path, key], wrong, fix };
	});
}

function describe(path: Path, data: unknown, owner: string): string {
	if (path.length === 0) return 'The file holds no fields.';
	const name = namePath(path) + owner;
	const value = path.reduce(step, data);
	const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
	if (value === undefined) return `${name} is missing.`;
	if (isEmpty) return `${name} is empty.`;
	if (typeof value === 'object') return `${name} can’t stay as it is.`;
	return `${name} says ${quote(String(value))}.`;
}

/** `“at” in entry 2 of “sources”`. */
function namePath(path: Path): string {
	const name = path.reduceRight<string>((said, key, i) => {
		const part = typeof key === 'number' ? `entry ${key + 1} of ` : `“${String(key)}”`;
		return said + part + (i > 0 && typeof key !== 'number' ? ' in ' : '');
	}, '');
	return capitalise(name);
}

/** A list of ids may be written as words with commas between. */
function step(value: unknown, key: PropertyKey): unknown {
	if (typeof value === 'string' && typeof key === 'number') return value.split(/\s*,\s*/)[key];
	return (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
}
