import { readCmap } from './woff2.ts';

/** The code points of the letters for which a font, given as a WOFF2 file, has a glyph. */
export function listLetters(file: Buffer): Set<number> {
	const cmap = readCmap(file);
	const letters = new Set<number>();
	for (let i = cmap.getUint16(2); i > 0; i--) {
		const at = cmap.getUint32(8 * i);
		const format = cmap.getUint16(at);
		if (format === 4) addSegments(cmap, at, letters);
		if (format === 12) addGroups(cmap, at, letters);
	}
	return letters;
}

/** Format 4, for code points of two bytes: https://learn.microsoft.com/typography/opentype/spec/cmap */
function addSegments(cmap: DataView, at: number, letters: Set<number>): void {
	const size = cmap.getUint16(at + 6);
	for (let i = 0; i < size; i += 2) {
		const last = cmap.getUint16(at + 14 + i);
		const first = cmap.getUint16(at + 16 + size + i);
		const delta = cmap.getUint16(at + 16 + 2 * size + i);
		const range = at + 16 + 3 * size + i;
		const toGlyphs = cmap.getUint16(range);
		for (let letter = first; letter <= last && letter < 0xffff; letter++) {
			const glyph = toGlyphs
				? cmap.getUint16(range + toGlyphs + 2 * (letter - first))
				: (letter + delta) & 0xffff;
			if (glyph !== 0) letters.add(letter);
		}
	}
}

/** Format 12, for all code points. */
function addGroups(cmap: DataView, at: number, letters: Set<number>): void {
	const count = cmap.getUint32(at + 12);
	for (let group = at + 16; group < at + 16 + 12 * count; group += 12) {
		const last = cmap.getUint32(group + 4);
		for (let letter = cmap.getUint32(group); letter <= last; letter++) letters.add(letter);
	}
}
