/** Whether a font (TTF or OTF) has a table. */
export function hasTable(font: Buffer, tag: string): boolean {
	return seekTable(font, tag) !== undefined;
}

/** Where a table of a font (TTF) begins, in bytes. Throws a RangeError if there is none. */
export function findTable(font: Buffer, tag: string): number {
	const found = seekTable(font, tag);
	if (found === undefined) throw new RangeError(`the font has no table ${tag}`);
	return found;
}

function seekTable(font: Buffer, tag: string): number | undefined {
	const count = font.readUInt16BE(4);
	for (let at = 12; at < 12 + 16 * count; at += 16)
		if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
	return undefined;
}
