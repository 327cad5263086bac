import { findTable } from './sfnt.ts';
import { readCmap } from './woff2.ts';

/** The code points of the letters for which a font, given as a WOFF2, TTF or OTF file, has a glyph. */
export function listLetters(file: Buffer): Set<number> {
	const isPacked = file.toString('latin1', 0, 4) === 'wOF2';
	return new Set(readGlyphs(isPacked ? readCmap(file) : findCmap(file)).keys());
}

function findCmap(font: Buffer): DataView {
	const cmap = font.subarray(findTable(font, 'cmap'));
	return new DataView(cmap.buffer, cmap.byteOffset, cmap.length);
}

/** The number of the glyph of each letter, by its code point, as the table `cmap` of a font says. */
export function readGlyphs(cmap: DataView): Map<number, number> {
	const glyphs = new Map<number, number>();
	for (let i = cmap.getUint16(2); i > 0; i--) {
		const at = cmap.getUint32(8 * i);
		const format = cmap.getUint16(at);
		if (format === 4) addSegments(cmap, at, glyphs);
		if (format === 12) addGroups(cmap, at, glyphs);
	}
	return glyphs;
}

/** Format 4, for code points of two bytes: https://learn.microsoft.com/typography/opentype/spec/cmap */
function addSegments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
	const size = cmap.getUint16(at + 6);
	for (let i = 0; i < size; i += 2) {
		const last = cmap.getUint16(at + 14 + i);
		const first = cmap.getUint16(at + 16 + size + i);
		const delta = cmap.getUint16(at + 16 + 2 * size + i);
		const range = at + 16 + 3 * size + i;
		const toGlyphs = cmap.getUint16(range);
		for (let letter = first; letter <= last && letter < 0xffff; letter++) {
			const listed = toGlyphs ? cmap.getUint16(range + toGlyphs + 2 * (letter - first)) : letter;
			const glyph = toGlyphs && listed === 0 ? 0 : (listed + delta) & 0xffff;
			if (glyph !== 0) glyphs.set(letter, glyph);
		}
	}
}

/** Format 12, for all code points. */
function addGroups(cmap: DataView, at: number, glyphs: Map<number, number>): void {
	const count = cmap.getUint32(at + 12);
	for (let group = at + 16; group < at + 16 + 12 * count; group += 12) {
		const [first, last] = [cmap.getUint32(group), cmap.getUint32(group + 4)];
		const glyph = cmap.getUint32(group + 8);
		for (let letter = first; letter <= last; letter++) glyphs.set(letter, glyph + letter - first);
	}
}
