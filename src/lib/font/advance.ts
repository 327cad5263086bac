import { readGlyphs } from './charset.ts';
import { findTable } from './sfnt.ts';

/**
 * Reads how wide each letter of a font (TTF) is, in ems, by its code point:
 * https://learn.microsoft.com/typography/opentype/spec/hmtx
 */
export function readAdvances(font: Buffer): Map<number, number> {
	const unitsPerEm = font.readUInt16BE(findTable(font, 'head') + 18);
	const count = font.readUInt16BE(findTable(font, 'hhea') + 34);
	const table = findTable(font, 'hmtx');
	const cmap = font.subarray(findTable(font, 'cmap'));
	const glyphs = readGlyphs(new DataView(cmap.buffer, cmap.byteOffset, cmap.length));
	// The last width stands for all glyphs that come after it.
	const read = (glyph: number) => font.readUInt16BE(table + 4 * Math.min(glyph, count - 1));
	return new Map([...glyphs].map(([letter, glyph]) => [letter, read(glyph) / unitsPerEm]));
}
