/** How many letters of JSON a piece has at most: less than 40 kB as a good server sends them. */
const MOST = 120_000;

/** Cuts a list into pieces that a reader’s browser fetches side by side. An item longer than that is a piece by itself. */
export function cutPieces<Item>(items: readonly Item[]): Item[][] {
	const pieces: Item[][] = [];
	let room = 0;
	for (const item of items) {
		const { length } = JSON.stringify(item);
		if (length > room || pieces.length === 0) {
			pieces.push([]);
			room = MOST;
		}
		pieces.at(-1)?.push(item);
		room -= length + 1;
	}
	return pieces;
}
