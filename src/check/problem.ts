/** A mistake in the content, told to the person who can mend it. */
export interface Problem {
	/** The file to open, with forward slashes. */
	file: string;
	/** Where in the file; both count from 1. */
	line: number;
	column: number;
	/** What is wrong, in one sentence. */
	wrong: string;
	/** What to do: begins with a verb or is a direct question. */
	fix: string;
	/** A warning is worth a look and stops nothing; without a level it is an error. */
	level?: 'error' | 'warning';
}

/** Whether `problem` stops the build. */
export function isError(problem: Problem): boolean {
	return problem.level !== 'warning';
}

/** A problem under the name of its file: where, what is wrong, what to do. */
export function formatProblem({ line, column, wrong, fix }: Problem): string {
	const where = `${line}:${column}`;
	return `  ${where.padEnd(6)} ${wrong}\n${' '.repeat(9)}→ ${fix}`;
}

/** Orders problems by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
	const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
	return byFile || a.line - b.line || a.column - b.column;
}

/** `text` in the quotation marks of our messages, cut where it is long. */
export function quote(text: string): string {
	const flat = text.replace(/\s+/g, ' ').trim();
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
