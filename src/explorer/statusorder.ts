/** Compares the statuses of two places by their `order`: fewer before more, then one by one. */
export function compareOrders(a: readonly number[], b: readonly number[]): number {
	const i = a.findIndex((order, i) => order !== b[i]);
	return a.length - b.length || (i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0));
}
