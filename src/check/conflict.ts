import type { Problem } from './problem.ts';

/** Finds the marks that Git leaves in a file where two changes meet; one problem for each conflict. */
export function findConflicts(file: string, text: string): Problem[] {
	const lines = text.split(/\r?\n/);
	const begins = lines.flatMap((line, i) => (/^<{7}( |$)/.test(line) ? [i] : []));
	const ends = lines.flatMap((line, i) => (/^>{7}( |$)/.test(line) ? [i] : []));
	// Seven equals signs under a line of words make a heading of it.
	const between = lines.flatMap((line, i) =>
		line === '=======' && !/^\s*[^\s\-*+>#|\d]/.test(lines[i - 1] ?? '') ? [i] : [],
	);
	return ([begins, ends, between].find(({ length }) => length > 0) ?? []).map((i) => ({
		...{ file, line: i + 1, column: 1 },
		wrong: 'Two changes of this file were not merged: a mark of the conflict stands here.',
		fix: 'Keep one of the two texts, and take out the lines of <<<<<<<, ======= and >>>>>>>.',
	}));
}
