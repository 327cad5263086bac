import { isDeepStrictEqual } from 'node:util';
import type { Content, ContentRecord } from '../../../src/check/content.ts';
import { splitMdx } from '../../../src/check/frontmatter.ts';
import { parseContent } from '../../../src/check/parse.ts';
import { formatProblem, type Problem } from '../../../src/check/problem.ts';
import { findProblems } from '../../../src/check/run.ts';
import { parseMarkdown } from '../../../src/ledger/markdown.ts';
import { idOf, type Broken, type Texts } from './breakage.ts';

/**
 * What the check says of a breakage: it names it within two lines, or by the name of the field that is gone, or only
 * elsewhere; or nothing, and the meaning is the same or another.
 */
export const verdicts = ['near', 'missing', 'elsewhere', 'unchanged', 'uncaught'] as const;
export type Verdict = (typeof verdicts)[number];

/** The content before a breakage, and what the check says of it. */
export interface Whole {
	files: Texts;
	content: Content;
	said: ReadonlySet<string>;
}

/** Reads the content before anything is broken. */
export function readWhole(files: Texts): Whole {
	const content = parseContent(files);
	return { files, content, said: new Set(findProblems(content).map(name)) };
}

/** Judges what the check says of a breakage. */
export function judge(broken: Broken, whole: Whole): { verdict: Verdict; problems: Problem[] } {
	const content = breakContent(broken, whole.content);
	const problems = findProblems(content).filter((problem) => !whole.said.has(name(problem)));
	if (problems.length === 0)
		return { verdict: isUnchanged(content, whole.content) ? 'unchanged' : 'uncaught', problems };
	const files = { ...whole.files, ...broken.changed };
	if (problems.some((problem) => isNear(problem, broken, files)))
		return { verdict: 'near', problems };
	const isMissing = problems.some(
		({ file, wrong }) =>
			wrong.endsWith(' is missing.') && broken.spots.some(({ path }) => file === `content/${path}`),
	);
	return { verdict: isMissing ? 'missing' : 'elsewhere', problems };
}

/** The content after a breakage. Only the files that it changed are read again. */
function breakContent({ changed }: Broken, { records, site, ...content }: Content): Content {
	const texts = Object.entries(changed).filter(
		(one): one is [string, string] => one[1] !== undefined,
	);
	const read = parseContent(Object.fromEntries(texts));
	const gone = new Set(Object.keys(changed).map((path) => `content/${path}`));
	const kept = records.filter(
		({ file, collection, id }) =>
			!gone.has(file) &&
			!read.records.some((one) => one.collection === collection && one.id === id),
	);
	const left = read.site ?? (site && !gone.has(site.file) ? site : undefined);
	return {
		...content,
		records: [...kept, ...read.records].sort((a, b) => (a.file < b.file ? -1 : 1)),
		...(left && { site: left }),
		problems: [...content.problems, ...read.problems],
	};
}

/** A problem by all but its line, which moves when a line before it is dropped. */
function name({ file, wrong, fix }: Problem): string {
	return `${file} ${wrong} ${fix}`;
}

/** Whether a problem stands beside the breakage, or names the file that is broken where it is pointed to. */
function isNear(
	problem: Problem,
	{ spots, id }: Broken,
	files: Record<string, string | undefined>,
) {
	const path = problem.file.replace('content/', '');
	if (spots.some((spot) => spot.path === path && Math.abs(spot.line - problem.line) <= 2))
		return true;
	const ids = [id, ...spots.map((spot) => idOf(spot.path))];
	if (
		spots.every((spot) => spot.path !== path) &&
		ids.some((one) => one && problem.wrong.includes(one))
	)
		return true;
	const lines = (files[path] ?? '')
		.split('\n')
		.slice(Math.max(0, problem.line - 3), problem.line + 2);
	return id !== undefined && lines.some((line) => line.includes(id));
}

/** Whether every record says the same as before. */
function isUnchanged(after: Content, before: Content): boolean {
	const same = (a: Content, b: Content) => isDeepStrictEqual(a.site?.raw, b.site?.raw);
	if (after.records.length !== before.records.length || !same(after, before)) return false;
	return after.records.every((record, i) => {
		const old = before.records[i];
		return record === old || (old !== undefined && saysSame(record, old));
	});
}

function saysSame(a: ContentRecord, b: ContentRecord): boolean {
	if (a.file !== b.file || !isDeepStrictEqual(flatten(a.data), flatten(b.data))) return false;
	return isDeepStrictEqual(readTree(a), readTree(b));
}

/** The text of a story as a tree without positions. */
function readTree({ text, file }: ContentRecord): unknown {
	const split = file.endsWith('.mdx') ? splitMdx(text) : undefined;
	return split && 'parts' in split
		? flatten(parseMarkdown(split.parts.prose), 'position')
		: undefined;
}

/** Data with white space as a browser shows it, and without the values named `left`. A place has a position of its own. */
function flatten(value: unknown, left?: string): unknown {
	if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
	if (Array.isArray(value)) return value.map((one) => flatten(one, left));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([key]) => key !== left);
	return Object.fromEntries(entries.map(([key, inner]) => [key, flatten(inner, left)]));
}

/** What the check says, as it prints it. */
export function tell(problems: readonly Problem[]): string {
	return problems.slice(0, 3).map(formatProblem).join('\n');
}
