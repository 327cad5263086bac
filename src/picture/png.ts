import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { quantise } from './quantise.ts';

/** A picture of opaque pixels, four bytes each: red, green, blue, and one that is not read. Its size is in pixels. */
export interface Raster {
	pixels: Uint8Array;
	width: number;
	height: number;
}

/**
 * Encodes a picture as a PNG of at most 16 colours, those of `keep` (`0xrrggbb`) among them.
 * fflate is plain JavaScript: unlike the zlib of Node, it gives the same bytes on every machine.
 */
export function encodePng(
	{ pixels, width, height }: Raster,
	keep: number[],
): Uint8Array<ArrayBuffer> {
	const { colours, indices } = quantise(pixels, keep);
	// Each row begins with the number of its filter, none; then come four bits to a pixel.
	const stride = 1 + Math.ceil(width / 2);
	const rows = new Uint8Array(height * stride);
	indices.forEach((index, i) => {
		const x = i % width;
		const at = Math.floor(i / width) * stride + 1 + (x >> 1);
		rows[at] = rows[at]! | (x % 2 === 0 ? index << 4 : index);
	});
	const header = [...toBytes(width), ...toBytes(height), 4, 3, 0, 0, 0];
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		writeChunk('IHDR', Buffer.from(header)),
		writeChunk('PLTE', Buffer.from(colours.flatMap((colour) => toBytes(colour).slice(1)))),
		writeChunk('IDAT', zlibSync(rows, { level: 6 })),
		writeChunk('IEND', new Uint8Array()),
	]);
}

function writeChunk(name: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	return Buffer.concat([
		Buffer.from(toBytes(data.length)),
		body,
		Buffer.from(toBytes(crc32(body))),
	]);
}

/** Writes a number as four bytes, the highest first. */
function toBytes(value: number): number[] {
	return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
