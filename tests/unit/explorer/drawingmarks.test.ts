import { expect, test } from 'vitest';
import type { Layer } from '../../../src/map/draw.ts';
import { MAX_MARKS } from '../../../src/map/layout/cluster.ts';
import { scatter } from '../map/scatter.ts';
import { maps } from './samplemaps.ts';
import { drawRegion, europe } from './sampleplaces.ts';

/** The marks nearer to each other than 24 CSS pixels (WCAG 2.2, 2.5.8). */
function listNear({ unit, marks }: Layer): string[] {
	return marks.flatMap((a, i) =>
		marks
			.slice(i + 1)
			.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24 * unit)
			.map((b) => `${a.id} and ${b.id}`),
	);
}

test.each(maps)('every place has its mark, large screen or small: %s', (_, drawing, count) => {
	expect(drawing.layers.map(({ marks }) => marks.length)).toEqual([count, count]);
});

test.each(maps)('no two marks are nearer to each other than 24 CSS pixels: %s', (_, drawing) => {
	expect(drawing.layers.flatMap(listNear)).toEqual([]);
});

test.each(maps)('every mark lies whole within the frame: %s', (_, { layers, width, height }) => {
	const cut = layers.flatMap(({ marks }) =>
		marks.filter(({ x, y, r }) => x < r || y < r || x > width - r || y > height - r),
	);
	expect(cut).toEqual([]);
});

test.each(maps)('no mark is far from its place: %s', (_, drawing) => {
	const far = drawing.layers.flatMap(({ unit, marks }) =>
		marks.filter(({ x, y, from }) => Math.hypot(x - from[0], y - from[1]) > 90 * unit),
	);
	expect(far).toEqual([]);
});

test.each(maps)('a drawing has no number that is none: %s', (_, drawing) => {
	const numbers = drawing.layers.flatMap(({ marks }) =>
		marks.flatMap(({ x, y, r, from, label }) => [x, y, r, ...from, label?.x ?? 0, label?.y ?? 0]),
	);
	expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
});

test('drawRegion() draws MAX_MARKS places one by one', () => {
	const [wide, narrow] = drawRegion(scatter(MAX_MARKS, europe), europe).layers;
	expect(wide!.marks).toHaveLength(MAX_MARKS);
	expect(listNear(wide!)).toEqual([]);
	// On a telephone, so many are nearer to each other than a finger is wide; but none hides another.
	expect(narrow!.marks).toHaveLength(MAX_MARKS);
	expect(new Set(narrow!.marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(MAX_MARKS);
	expect([wide!, narrow!].flatMap(listCut)).toEqual([]);
});

test.each([MAX_MARKS + 1, 10_000])('drawRegion() joins %d places in clusters', (count) => {
	for (const layer of drawRegion(scatter(count, europe), europe).layers) {
		const sizes = layer.marks.map(({ members }) => members?.length ?? 1);
		expect(sizes.reduce((sum, one) => sum + one)).toBe(count);
		expect(listNear(layer)).toEqual([]);
		expect(listCut(layer)).toEqual([]);
	}
});

/** The marks that the edge of the region’s frame cuts. */
function listCut({ marks }: Layer) {
	return marks.filter(({ x, y, r }) => x < r || y < r || x > 720 - r || y > 640 - r);
}
