import { expect, test } from 'vitest';
import { findHeight, fitHeight, formatHeight } from '../../../../src/explorer/embed/frameheight.ts';

const widths = Array.from({ length: 90 }, (_, i) => 320 + 8 * i);

test.each([
	['falls in a curve', (width: number) => 100 + 200_000 / width],
	['falls in steps', (width: number) => 20 * Math.ceil(12_000 / width)],
	['falls at once', (width: number) => (width < 720 ? 900 : 400)],
	['rises', (width: number) => 200 + width / 4],
	['falls, and rises again', (width: number) => 300 + Math.abs(width - 600)],
])('a frame shows all of what %s', (_, measure) => {
	const knots = fitHeight(measure);
	const cut = widths.filter((width) => findHeight(knots, width) < measure(width));
	expect(cut).toEqual([]);
	const heights = widths.map((width) => findHeight(knots, width));
	expect(heights).toEqual(heights.toSorted((a, b) => b - a));
});

test('fitHeight() leaves little room where what is shown takes less and less height', () => {
	const measure = (width: number) => 100 + 200_000 / width;
	const knots = fitHeight(measure);
	const spare = widths.map((width) => findHeight(knots, width) - measure(width));
	expect(Math.max(...spare)).toBeLessThan(100);
	expect(knots.length).toBeLessThan(6);
});

test('fitHeight() gives one height to what takes the same at every width', () => {
	expect(fitHeight(() => 300)).toEqual([{ width: 320, height: 316 }]);
});

test('formatHeight() writes what findHeight() finds, for the width of the element around the frame', () => {
	const knots = [
		{ width: 700, height: 400 },
		{ width: 500, height: 400 },
		{ width: 320, height: 760 },
	];
	expect(formatHeight(knots)).toBe('clamp(400px,1400px - 200cqw,760px)');
	expect([320, 410, 500, 900].map((width) => findHeight(knots, width))).toEqual([
		760, 580, 400, 400,
	]);
	expect(formatHeight([{ width: 800, height: 640 }])).toBe('640px');
});
