import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFiles } from '../../../../src/data/formats/zip.ts';

const files = ['b.txt', 'a.txt'].map((name) => ({
	name,
	content: new TextEncoder().encode(`${name} `.repeat(50)),
}));

test('packFiles() keeps the bytes and the order of the files', () => {
	const found = unzipSync(packFiles(files));
	expect(Object.entries(found).map(([name, content]) => ({ name, content }))).toEqual(files);
});

test('packFiles() stamps every file with the first day of 1980', () => {
	const zip = packFiles(files);
	// APPNOTE.TXT 4.4.6: years since 1980, month, day in 16 bits.
	const date = new DataView(zip.buffer, zip.byteOffset).getUint16(12, true);
	expect(date).toBe((0 << 9) | (1 << 5) | 1);
});

test('packFiles() gives the same bytes for the same files', () => {
	expect(packFiles(files)).toEqual(packFiles(files));
});
