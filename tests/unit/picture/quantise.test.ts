import { expect, test } from 'vitest';
import { quantise } from '../../../src/picture/quantise.ts';

/** Pixels from colours such as 0xff8800. */
const paint = (...colours: number[]) =>
	Uint8Array.from(
		colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]),
	);

test('quantise() gives a picture of few colours back as it was', () => {
	const { colours, indices } = quantise(paint(0xffffff, 0, 0xffffff, 0xff0000), []);
	expect([...indices].map((index) => colours[index])).toEqual([0xffffff, 0, 0xffffff, 0xff0000]);
});

test('quantise() lets a colour be drawn by the one it is most like', () => {
	const { colours, indices } = quantise(paint(0xffffff, 0xffffff, 0xfefefd, 0), []);
	expect(colours).toEqual([0xffffff, 0]);
	expect([...indices]).toEqual([0, 0, 0, 1]);
});

test('quantise() keeps what it is told to, however rare and however like another', () => {
	const { colours } = quantise(paint(0x8a5200, 0x8a5200, 0x8a5300), [0x8a5300, 0x123456]);
	expect(colours).toEqual([0x8a5300]);
	const both = quantise(paint(0x8a5200, 0x8a5200, 0x8a5300), [0x8a5300, 0x8a5200]);
	expect([...both.indices].map((index) => both.colours[index])).toEqual([
		0x8a5200, 0x8a5200, 0x8a5300,
	]);
});

test('quantise() chooses 16 colours at most', () => {
	const many = Array.from({ length: 4096 }, (_, i) => i * 4099);
	const { colours, indices } = quantise(paint(...many), []);
	expect(colours.length).toBe(16);
	expect(Math.max(...indices)).toBeLessThan(16);
});
