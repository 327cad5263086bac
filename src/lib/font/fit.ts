/** A letter in two faces: how often it is written, and how wide it is in each, in ems. */
export interface WidthPair {
	letter: number;
	count: number;
	ours: number;
	theirs: number;
}

/** Letters of another face that come to the width of ours when they are set `size` times as large. */
interface FittedGroup {
	letters: number[];
	size: number;
}

/** The size of a face, and that of each group of letters that are too far from it. */
export interface Fit {
	size: number;
	groups: FittedGroup[];
}

/** How often the size of the other letters is found anew; after that it hardly changes. */
const ROUNDS = 4;

/**
 * Finds the size at which another face is as wide as ours, and for the `letters` for which that is least true the groups, at
 * most `most`, that have a size of their own.
 */
export function fitFace(
	pairs: readonly WidthPair[],
	{ letters, most }: { letters: number; most: number },
): Fit {
	let { size } = measure(pairs);
	let sorted = [...pairs];
	for (let round = 0; round < ROUNDS; round++) {
		const miss = ({ count, ours, theirs }: WidthPair) => count * (ours - size * theirs) ** 2;
		sorted = sorted.toSorted((a, b) => miss(b) - miss(a) || a.letter - b.letter);
		if (letters < pairs.length) size = measure(sorted.slice(letters)).size;
	}
	return { size, groups: fitWidths(sorted.slice(0, letters), most) };
}

/**
 * Divides letters into at most `most` groups, each with a size of its own, so that the other face becomes as wide as ours:
 * of all divisions the one with the least mean square error, weighed by how often each letter is written. In one dimension
 * dynamic programming finds it: Wang and Song, Ckmeans.1d.dp, The R Journal 3/2 (2011).
 */
function fitWidths(pairs: readonly WidthPair[], most: number): FittedGroup[] {
	const sorted = pairs.toSorted((a, b) => ratio(a) - ratio(b) || a.letter - b.letter);
	const count = Math.min(most, sorted.length);
	const costs = sorted.map((_, start) =>
		sorted.map((_, last) => (last < start ? 0 : measure(sorted.slice(start, last + 1)).error)),
	);
	// The least error of the first letters, and where the last group of them begins, for each number of groups.
	let errors = [0, ...sorted.map(() => Infinity)];
	const starts: number[][] = [];
	for (let groups = 1; groups <= count; groups++) {
		const best = errors.map((): [error: number, start: number] => [Infinity, 0]);
		for (let end = 1; end <= sorted.length; end++)
			for (let start = end - 1; start >= 0; start--) {
				const error = (errors[start] ?? Infinity) + (costs[start]?.[end - 1] ?? 0);
				if (error < (best[end]?.[0] ?? 0)) best[end] = [error, start];
			}
		errors = best.map(([error]) => error);
		starts.push(best.map(([, start]) => start));
	}
	const groups: FittedGroup[] = [];
	let end = sorted.length;
	for (const row of starts.toReversed()) {
		const start = row[end] ?? 0;
		const some = sorted.slice(start, end);
		const letters = some.map(({ letter }) => letter).sort((a, b) => a - b);
		groups.unshift({ letters, size: measure(some).size });
		end = start;
	}
	return groups;
}

function ratio({ ours, theirs }: WidthPair): number {
	return ours / theirs;
}

/** The best size of a group, and the square of what is left of the differences. */
function measure(pairs: readonly WidthPair[]): { size: number; error: number } {
	let [both, squares] = [0, 0];
	for (const { count, ours, theirs } of pairs) {
		both += count * ours * theirs;
		squares += count * theirs * theirs;
	}
	const size = both / squares;
	const error = pairs.reduce(
		(sum, { count, ours, theirs }) => sum + count * (ours - size * theirs) ** 2,
		0,
	);
	return { size, error };
}
