import { brotliDecompressSync } from 'node:zlib';

/** The number of the tag of a table that no short number stands for: the tag itself comes after it. */
const OWN_TAG = 63;

/** The numbers of the tables that WOFF2 turns into another form, unless their version is 3. */
const turned = new Set([10, 11]);

/** The number of the table `cmap`: https://www.w3.org/TR/WOFF2/#table_dir_format */
const CMAP = 0;

/** Reads from a WOFF2 file the table that says which glyph each letter has. Throws a RangeError if there is none. */
export function readCmap(file: Buffer): DataView {
	let at = 48;
	/** A number in groups of seven bits, the highest first; the last group has no eighth bit. */
	const readNumber = (): number => {
		for (let value = 0; ;) {
			const byte = file.readUInt8(at++);
			value = value * 128 + (byte & 127);
			if (byte < 128) return value;
		}
	};
	let offset = 0;
	let found: [from: number, to: number] | undefined;
	for (let left = file.readUInt16BE(12); left > 0; left--) {
		const flags = file.readUInt8(at++);
		const [tag, version] = [flags & 63, flags >> 6];
		if (tag === OWN_TAG) at += 4;
		const length = readNumber();
		const isTurned = turned.has(tag) ? version !== 3 : version !== 0;
		const stored = isTurned ? readNumber() : length;
		if (tag === CMAP) found = [offset, offset + stored];
		offset += stored;
	}
	if (!found) throw new RangeError('readCmap finds no table of letters');
	const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
	const table = tables.subarray(...found);
	return new DataView(table.buffer, table.byteOffset, table.length);
}
