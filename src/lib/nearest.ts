/** The word of `known` that is spelt most like `word`, if any is alike enough to be what was meant. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of known) {
		const distance = countEdits(wanted, candidate.toLowerCase());
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (optimal string alignment). */
export function countEdits(a: string, b: string): number {
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				cost(above, j) + 1,
				cost(row, j - 1) + 1,
				cost(above, j - 1) + (same ? 0 : 1),
				isSwapped ? cost(before, j - 2) + 1 : Infinity,
			);
		}
		[before, above] = [above, row];
	}
	return cost(above, b.length);
}

/** The edits up to a cell of a row of the table; no way leads through a cell outside it. */
function cost(row: readonly number[], j: number): number {
	return row[j] ?? Infinity;
}
