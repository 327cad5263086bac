import { countThings } from '../../check/problem.ts';
import type { Desk } from '../draft.ts';
import type { Comparison } from './compare.ts';
import type { Planned } from './planned.ts';

/** So many records are shown whole, and so many changes and refused rows are listed. */
const SHOWN = 2;
const LISTED = 40;

/** Says what a file would write: how many records, the first of them, each change, and each row that is refused. */
export function tellImport(
	{ name, files }: Desk,
	{ file, rows }: { file: string; rows: number },
	{ records, refused }: Planned,
	{ added, changed, unchanged, edited, gone, foreign }: Comparison,
): string {
	const texts = new Map(records.map(({ path, text }) => [path, text]));
	const counts = [
		[added, 'new'],
		[changed, 'changed'],
		[unchanged, 'as before'],
		[edited, 'edited here, and another in the file: kept as edited'],
		[gone, 'taken out here: not written again'],
		[foreign, 'there already, and not from this file: kept'],
	] as const;
	const parts = [
		`${file}: ${countThings(rows, 'row')}.`,
		counts
			.filter(([paths]) => paths.length > 0)
			.map(([paths, what]) => `  ${countThings(paths.length, 'record')} ${what}`)
			.join('\n'),
		...added
			.slice(0, SHOWN)
			.map((path) => `${name}/${path}\n${indent((texts.get(path) ?? '').trimEnd())}`),
		...limit(changed).map((path) =>
			typeof path === 'string' && texts.has(path)
				? `${name}/${path}\n${tellChange(String(files[path]), texts.get(path) ?? '')}`
				: path,
		),
		list(
			'Kept as they are here',
			[...edited, ...gone, ...foreign].map((path) => `${name}/${path}`),
		),
		list(
			`${countThings(refused.length, 'row')} refused`,
			refused.flatMap(({ line, reasons }) => reasons.map((one) => `${file}:${line}: ${one}`)),
		),
	];
	return parts.filter(Boolean).join('\n\n');
}

function list(head: string, lines: readonly string[]): string {
	return lines.length > 0
		? `${head}:\n${limit(lines)
				.map((one) => `  ${one}`)
				.join('\n')}`
		: '';
}

function limit(lines: readonly string[]): string[] {
	const more = lines.length - LISTED;
	return more > 0 ? [...lines.slice(0, LISTED), `and ${more} more.`] : [...lines];
}

/** The lines that go and those that come. */
function tellChange(before: string, after: string): string {
	const [old, now] = [before, after].map((text) => text.trimEnd().split('\n')) as [
		string[],
		string[],
	];
	return [
		...old.filter((line) => !now.includes(line)).map((line) => `  - ${line}`),
		...now.filter((line) => !old.includes(line)).map((line) => `  + ${line}`),
	].join('\n');
}

function indent(text: string): string {
	return text.replace(/^/gm, '  ');
}
