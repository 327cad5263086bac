/** A picture in few colours (`0xrrggbb`), each pixel as the index of its colour. */
export interface IndexedPicture {
	colours: number[];
	indices: Uint8Array;
}

/** The most colours that are chosen: as many as half a byte can number. */
const MAX_COLOURS = 16;

/** How far a colour must lie from those already chosen, as a sum over red, green and blue. */
const MIN_DISTANCE = 64;

/**
 * Reduces a picture (four bytes to a pixel: red, green, blue, opacity) to few colours: those of `keep` that it holds, then
 * the most frequent ones that are not much like one already chosen. Every other colour becomes the nearest of these.
 */
export function quantise(pixels: Uint8Array, keep: number[]): IndexedPicture {
	const counts = new Map<number, number>();
	for (const [colour, length] of listRuns(pixels))
		counts.set(colour, (counts.get(colour) ?? 0) + length);
	const colours = [...new Set(keep)].filter((colour) => counts.has(colour));
	for (const [colour] of [...counts].sort(([a, m], [b, n]) => n - m || a - b)) {
		if (colours.length >= MAX_COLOURS) break;
		if (colours.every((other) => colourDistance(colour, other) >= MIN_DISTANCE))
			colours.push(colour);
	}
	const nearest = new Map(
		[...counts.keys()].map((colour) => [colour, findNearest(colour, colours)]),
	);
	const indices = new Uint8Array(pixels.length / 4);
	let at = 0;
	for (const [colour, length] of listRuns(pixels))
		indices.fill(nearest.get(colour)!, at, (at += length));
	return { colours, indices };
}

/** Lists runs of pixels of one colour in their order: the colour, and how many pixels have it one after the other. */
function* listRuns(pixels: Uint8Array): Generator<[colour: number, length: number]> {
	let [colour, length] = [-1, 0];
	for (let at = 0; at < pixels.length; at += 4) {
		const next = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
		if (next !== colour) {
			if (length > 0) yield [colour, length];
			[colour, length] = [next, 0];
		}
		length++;
	}
	if (length > 0) yield [colour, length];
}

function findNearest(colour: number, colours: number[]): number {
	const distances = colours.map((other) => colourDistance(colour, other));
	return distances.indexOf(Math.min(...distances));
}

function colourDistance(a: number, b: number): number {
	return (
		Math.abs((a >> 16) - (b >> 16)) +
		Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) +
		Math.abs((a & 255) - (b & 255))
	);
}
