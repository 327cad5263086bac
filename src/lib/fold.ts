/** `text` in small letters without accents, to sort by. A locale’s own order would differ from machine to machine. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Compares two texts for a list from A to Z. */
export function compareFolded(a: string, b: string): number {
	const [left, right] = [fold(a), fold(b)];
	return left < right ? -1 : left > right ? 1 : 0;
}
