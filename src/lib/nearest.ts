/**
 * Finds the candidate that is spelt most like `word`; undefined if it differs in more than two letters and a third of
 * all.
 */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = countEdits(wanted, candidate.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/**
 * Finds the candidates that share most of the words of an id, parted by hyphens: `dutch-order` is near
 * `dutch-order-to-close`. The nearest come first, at most `most`.
 */
export function findAlike(id: string, candidates: readonly string[], most: number): string[] {
	const words = new Set(id.split('-').filter((word) => word.length > 2 && !/^\d+$/.test(word)));
	const counted = candidates.map((candidate) => {
		const own = candidate.split('-');
		const shared = own.filter((word) => words.has(word)).length;
		return { candidate, score: shared / (own.length + words.size - shared) };
	});
	return counted
		.filter(({ score }) => score > 0.2)
		.toSorted((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, most)
		.map(({ candidate }) => candidate);
}

/**
 * Counts the insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (optimal string
 * alignment).
 */
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

/** The number of edits in a cell of a row; infinitely many in a cell outside the table. */
function cost(row: readonly number[], j: number): number {
	return row[j] ?? Infinity;
}
