/** A kind of record, which has its place among the others. */
interface Ordered {
	data: { order: number };
}

/** Groups items by their kind, the kinds in their own order: each chart tells them in the same one. Within a kind items keep theirs. */
export function groupInOrder<Item, Kind extends Ordered>(
	items: readonly Item[],
	kindOf: (item: Item) => Kind,
): [kind: Kind, items: Item[]][] {
	return [...Map.groupBy(items, kindOf)].sort(([a], [b]) => a.data.order - b.data.order);
}
