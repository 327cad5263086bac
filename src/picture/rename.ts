import { findTable } from '../lib/font/sfnt.ts';

/** The records of a font’s table of names that hold its family: https://learn.microsoft.com/typography/opentype/spec/name */
const FAMILY = [1, 16];

/** Writes another family into a font (TTF), so that files of one typeface can be told apart. It must be no longer than the old one. */
export function renameFont(font: Buffer, family: string): Buffer {
	const table = findTable(font, 'name');
	const strings = table + font.readUInt16BE(table + 4);
	const count = font.readUInt16BE(table + 2);
	for (let at = table + 6; at < table + 6 + 12 * count; at += 12) {
		if (!FAMILY.includes(font.readUInt16BE(at + 6))) continue;
		const isMac = font.readUInt16BE(at) === 1;
		const name = isMac ? Buffer.from(family, 'latin1') : Buffer.from(family, 'utf16le').swap16();
		if (name.length > font.readUInt16BE(at + 8)) throw new RangeError(`${family} is too long`);
		name.copy(font, strings + font.readUInt16BE(at + 10));
		font.writeUInt16BE(name.length, at + 8);
	}
	return font;
}
