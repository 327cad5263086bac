import { inflateSync } from 'node:zlib';

/** What a browser shows of something: red, green, blue and opacity of each pixel, row by row. */
export interface Shot {
	width: number;
	height: number;
	pixels: Uint8Array;
}

/** Reads a screenshot: a PNG of eight bits to a channel, with or without opacity, not interlaced. */
export function readScreenshot(png: Buffer): Shot {
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const [bits, kind, , , interlaced] = png.subarray(24, 29);
	const channels = { 2: 3, 6: 4 }[kind!];
	if (bits !== 8 || !channels || interlaced) throw new Error('a PNG of another kind');
	const packed: Buffer[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
			packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	const rows = inflateSync(Buffer.concat(packed));
	const stride = width * channels;
	for (let y = 0; y < height; y++) unfilter(rows, y, stride, channels);
	const pixels = new Uint8Array(4 * width * height).fill(255);
	for (let i = 0; i < width * height; i++) {
		const at = Math.floor(i / width) * (stride + 1) + 1 + (i % width) * channels;
		pixels.set(rows.subarray(at, at + channels), 4 * i);
	}
	return { width, height, pixels };
}

/** A part of a shot, in its pixels, from the left and from the top; what lies outside the shot is left out. */
export function crop(
	shot: Shot,
	box: { x: number; y: number; width: number; height: number },
): Shot {
	const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
	const width = Math.max(0, Math.min(shot.width, Math.ceil(box.x + box.width)) - left);
	const height = Math.max(0, Math.min(shot.height, Math.ceil(box.y + box.height)) - top);
	const pixels = new Uint8Array(4 * width * height);
	for (let y = 0; y < height; y++) {
		const start = 4 * ((top + y) * shot.width + left);
		pixels.set(shot.pixels.subarray(start, start + 4 * width), 4 * y * width);
	}
	return { width, height, pixels };
}

/** How many pixels have a colour (`#rrggbb`), or one that no eye tells from it. */
export function countPixels({ pixels }: Shot, colour: string): number {
	const due = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	let count = 0;
	for (let at = 0; at < pixels.length; at += 4)
		if (due.every((value, i) => Math.abs(pixels[at + i]! - value) <= 4)) count++;
	return count;
}

/** Turns one row from differences, to the left or above as its first byte says, into values (PNG, chapter 9). */
function unfilter(rows: Buffer, y: number, stride: number, step: number): void {
	const start = y * (stride + 1) + 1;
	const filter = rows[start - 1];
	for (let x = 0; x < stride; x++) {
		const left = x >= step ? rows[start + x - step]! : 0;
		const above = y > 0 ? rows[start + x - stride - 1]! : 0;
		const corner = x >= step && y > 0 ? rows[start + x - stride - 1 - step]! : 0;
		const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter!]!;
		rows[start + x] = rows[start + x]! + guess;
	}
}

function nearest(left: number, above: number, corner: number): number {
	const around = [left, above, corner];
	const distances = around.map((value) => Math.abs(left + above - corner - value));
	return around[distances.indexOf(Math.min(...distances))]!;
}

/** How far a colour may be from another in each part, so that the eye takes them for one: edges are smoothed differently. */
const ALIKE = 32;

/** Counts the pixels in which two shots of the same size differ; all, if their sizes do. */
export function countDifferent(a: Shot, b: Shot): number {
	if (a.width !== b.width || a.height !== b.height)
		return Math.max(a.pixels.length, b.pixels.length);
	let count = 0;
	for (let at = 0; at < a.pixels.length; at += 4)
		if ([0, 1, 2].some((part) => Math.abs(a.pixels[at + part]! - b.pixels[at + part]!) > ALIKE))
			count++;
	return count;
}
