/** “1 place”, “41 places”; the word for many, where it is not the word for one with an s. */
export function countOf(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
