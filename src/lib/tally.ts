/** Counts equal items: the most frequent first, and of those alike, the one that was met first. */
export function tally<Item>(items: readonly Item[]): [item: Item, count: number][] {
	const counts = new Map<Item, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}
