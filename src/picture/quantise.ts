/** A picture in few colours (`0xrrggbb`), each pixel as the index of its colour. */
export interface Reduced {
	colours: number[];
	indices: Uint8Array;
}

/** The most colours that are chosen: as many as half a byte can number. */
const MOST = 16;

/** How far a colour must lie from those already chosen, as a sum over red, green and blue. */
const APART = 64;

/**
 * Let few colours stand for all: those of `keep` that the picture holds, then the most frequent that are
 * not much like one already chosen. Every other colour becomes the one it is most like.
 */
export function reduceColours(pixels: Uint8Array, keep: number[]): Reduced {
	const counts = new Map<number, number>();
	for (const [colour, length] of listRuns(pixels))
		counts.set(colour, (counts.get(colour) ?? 0) + length);
	const colours = [...new Set(keep)].filter((colour) => counts.has(colour));
	for (const [colour] of [...counts].sort(([a, m], [b, n]) => n - m || a - b)) {
		if (colours.length >= MOST) break;
		if (colours.every((other) => measure(colour, other) >= APART)) colours.push(colour);
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

/** The colours of the pixels in their order, each with the number of pixels in a row that have it. */
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
	const distances = colours.map((other) => measure(colour, other));
	return distances.indexOf(Math.min(...distances));
}

function measure(a: number, b: number): number {
	return (
		Math.abs((a >> 16) - (b >> 16)) +
		Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) +
		Math.abs((a & 255) - (b & 255))
	);
}
