/** Returns a function that finds the index of an item in `list`; a RangeError names an item that is not in it. */
export function createIndexOf<Item>(list: readonly Item[]): (item: Item) => number {
	const indices = new Map(list.map((item, i) => [item, i]));
	return (item) => {
		const index = indices.get(item);
		if (index === undefined) throw new RangeError(`the list has no ${JSON.stringify(item)}`);
		return index;
	};
}
