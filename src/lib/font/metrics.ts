import { findTable } from './sfnt.ts';

/** How far a font reaches above and below the line, in ems. */
export interface Metrics {
	ascent: number;
	descent: number;
}

/** Reads how far a font (TTF or OTF) reaches above and below the line: https://learn.microsoft.com/typography/opentype/spec/hhea */
export function readMetrics(font: Buffer): Metrics {
	const unitsPerEm = font.readUInt16BE(findTable(font, 'head') + 18);
	const table = findTable(font, 'hhea');
	return {
		ascent: font.readInt16BE(table + 4) / unitsPerEm,
		descent: -font.readInt16BE(table + 6) / unitsPerEm,
	};
}
