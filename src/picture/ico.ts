/**
 * Writes a PNG of `size` pixels each way, at most 256, as an icon file, which programs ask for that read no page: a header, one
 * entry, and the PNG as it is. Format: Microsoft, “Icons”, with a PNG in place of a bitmap as of Windows Vista.
 */
export function formatIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(HEAD + png.length);
	const view = new DataView(bytes.buffer);
	view.setUint16(2, ICON, true);
	view.setUint16(4, 1, true);
	// A side of 256 is written as 0.
	bytes[6] = size % 256;
	bytes[7] = size % 256;
	view.setUint16(10, 1, true);
	view.setUint16(12, BITS, true);
	view.setUint32(14, png.length, true);
	view.setUint32(18, HEAD, true);
	bytes.set(png, HEAD);
	return bytes;
}

/** The bytes of the header and of one entry. */
const HEAD = 22;

/** The kind of file: an icon, and not a pointer. */
const ICON = 1;

/** Bits to a pixel. */
const BITS = 32;
