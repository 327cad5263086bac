import { expect, test } from 'vitest';
import { renameFont } from '../../../src/picture/rename.ts';

/** A font with nothing but a table of names: a family for Windows, the same for a Mac, and a version. */
function makeFont(): Buffer {
	const family = Buffer.from('Quay', 'utf16le').swap16();
	const strings = Buffer.concat([family, Buffer.from('Quay1.0', 'latin1')]);
	const records = [
		[3, 1, 0, 1, family.length, 0],
		[1, 0, 0, 1, 4, family.length],
		[1, 0, 0, 5, 3, family.length + 4],
	];
	const table = Buffer.from([0, 0, 0, 3, 0, 6 + 12 * 3].concat(records.flat().flatMap(toBytes)));
	const head = Buffer.alloc(28);
	head.writeUInt16BE(1, 4);
	head.write('name', 12, 'latin1');
	head.writeUInt32BE(28, 20);
	return Buffer.concat([head, table, strings]);
}

const toBytes = (value: number) => [value >> 8, value & 255];

test('renameFont() writes another family, for each system in its own letters', () => {
	const font = renameFont(makeFont(), 'f01');
	const strings = font.subarray(28 + 6 + 36);
	expect(strings.subarray(0, 6).toString('hex')).toBe('006600300031');
	expect(strings.subarray(8, 15).toString('latin1')).toBe('f01y1.0');
	expect([font.readUInt16BE(28 + 6 + 8), font.readUInt16BE(28 + 18 + 8)]).toEqual([6, 3]);
});

test('renameFont() throws where the new family has no room, or there are no names', () => {
	expect(() => renameFont(makeFont(), 'Harbour')).toThrow(new RangeError('Harbour is too long'));
	expect(() => renameFont(Buffer.alloc(12), 'f01')).toThrow(
		new RangeError('the font has no table name'),
	);
});
