import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from '../../../src/picture/png.ts';

/** Three by two pixels: white, black, red; red, white, white. */
const raster = {
	width: 3,
	height: 2,
	pixels: Uint8Array.from(
		[0xffffff, 0, 0xff0000, 0xff0000, 0xffffff, 0xffffff].flatMap((colour) => [
			...[colour >> 16, (colour >> 8) & 255, colour & 255],
			255,
		]),
	),
};

test('encodePng() writes size, colours and pixels as the standard has it', () => {
	const png = Buffer.from(encodePng(raster, [0, 0xff0000, 0xffffff]));
	expect(png.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
	expect(png.toString('hex', 8, 33)).toBe(
		'0000000d49484452' + '00000003' + '00000002' + '0403000000' + '6f5a7b29',
	);
	expect(png.toString('hex', 41, 50)).toBe('000000ff0000ffffff');
	const start = png.indexOf('IDAT') + 4;
	const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
	expect(rows.toString('hex')).toBe('00' + '2010' + '00' + '1220');
	expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
});

test('encodePng() gives the same bytes for the same pixels', () => {
	expect(encodePng(raster, [0])).toEqual(encodePng(raster, [0]));
});
