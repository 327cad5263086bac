import { expect, test } from 'vitest';
import { formatIco } from '../../../src/picture/ico.ts';

test('formatIco() puts a picture behind the header of an icon, which says where it begins and how large it is', () => {
	const icon = Buffer.from(formatIco(new Uint8Array([7, 8, 9]), 48));
	expect([icon.readUInt16LE(0), icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([0, 1, 1]);
	expect([icon[6], icon[7]]).toEqual([48, 48]);
	expect([...icon.subarray(icon.readUInt32LE(18))]).toEqual([7, 8, 9]);
	expect(icon.readUInt32LE(14)).toBe(3);
	expect(formatIco(new Uint8Array(), 256)[6]).toBe(0);
});
