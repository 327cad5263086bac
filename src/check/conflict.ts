import type { Problem } from './problem.ts';

/** Finds the marks that Git leaves in a file where two changes meet; one problem for each conflict. */
export function findConflicts(file: string, text: string): Problem[] {
	const lines = text.split(/\r?\n/);
	const begins = lines.flatMap((line, i) => (/^<{7}( |$)/.test(line) ? [i] : []));
	const ends = lines.flatMap((line, i) => (/^>{7}( |$)/.test(line) ? [i] : []));
	return (begins.length > 0 ? begins : ends).map((i) => ({
		...{ file, line: i + 1, column: 1 },
		wrong: 'Two changes of this file were not merged: a mark of the conflict stands here.',
		fix: 'Keep one of the two texts, and take out the lines of <<<<<<<, ======= and >>>>>>>.',
	}));
}
