import type { PartialDate } from '../lib/date.ts';
import type { EditorialName } from '../schema/editorial/exceptions.ts';
import { formatDate } from '../words/formatdate.ts';
import { showLetters } from './letters.ts';

/** A mistake in the content, explained to the editor who can correct it. */
export interface Problem {
	/** The file to open, with forward slashes. */
	file: string;
	/** Where in the file; both count from 1. */
	line: number;
	column: number;
	/** What is wrong, in one sentence. */
	wrong: string;
	/** What to do, in a sentence that begins with a verb or is a direct question. */
	fix: string;
	/** An error, the default, stops the build; a warning does not. A notice tells of no mistake. */
	level?: 'error' | 'warning' | 'notice';
	/** The name of the rule of how we write that found it, if one did. */
	rule?: EditorialName;
	/** The line itself, and below it a mark under the spot, where the file has such a line. */
	excerpt?: string;
}

/** Whether `problem` stops the build. */
export function isError(problem: Problem): boolean {
	return (problem.level ?? 'error') === 'error';
}

/** Formats a problem: its place, in one word that a terminal can open, the name of its rule, what is wrong, what to do, and the line itself. */
export function formatProblem(problem: Problem): string {
	const { file, line, column, rule, wrong, fix, excerpt } = problem;
	const lines = [wrong, `→ ${fix}`, ...(excerpt?.split('\n').map((part) => `| ${part}`) ?? [])];
	const place = `${file}:${line}:${column}`;
	const head = rule ? `${place}  ${rule}` : place;
	return [showLetters(head), ...lines.map((text) => `  ${showLetters(text)}`)].join('\n');
}

/** Compares problems by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
	const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
	return byFile || a.line - b.line || a.column - b.column;
}

/** Puts `text` in the quotation marks of the messages: on one line, shortened to 60 characters, nothing in it invisible. */
export function quote(text: string): string {
	const flat = showLetters(text.replace(/[^\S\u2028\u2029\uFEFF]+/g, ' ').trim());
	return `“${flat.length > 60 ? `${flat.slice(0, 59).trimEnd()}…` : flat}”`;
}

/** `text` with its first letter as a capital. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `one thing`, `3 things`. */
export function countThings(count: number, one = 'thing', many = `${one}s`): string {
	return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** A date as the messages write it: `26 October 2022`. */
export function writeDate(date: PartialDate): string {
	return formatDate(date, 'en-GB');
}
