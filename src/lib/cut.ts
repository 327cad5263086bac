/** A stretch of a list that is too long for one page. */
export interface Stretch<Item> {
	/** From 1. */
	number: number;
	items: Item[];
}

/** Cuts a list into stretches of at most `most` items; a list without items is one stretch. */
export function cut<Item>(items: readonly Item[], most: number): Stretch<Item>[] {
	const last = Math.max(1, Math.ceil(items.length / most));
	return Array.from({ length: last }, (_, i) => ({
		number: i + 1,
		items: items.slice(i * most, (i + 1) * most),
	}));
}

/** The part of an address that a stretch has: none for the first. */
export function numberPath(number: number): string {
	return number > 1 ? `${number}/` : '';
}

/** The paths of the pages of a list of `count` items, at most `most` of them on each; `path` is that of the first. */
export function listPaths(path: string, count: number, most: number): string[] {
	const last = Math.max(1, Math.ceil(count / most));
	return Array.from({ length: last }, (_, i) => path + numberPath(i + 1));
}
