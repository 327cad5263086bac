import { expect, test } from 'vitest';
import type { Layer } from '../../../src/map/draw.ts';
import { MAX_MARKS } from '../../../src/map/layout/cluster.ts';
import { scatter } from '../map/scatter.ts';
import { maps } from './samplemaps.ts';
import { drawRegion, europe } from './sampleplaces.ts';

/** How much wider than its radius says a mark is drawn, with its line: 2.5 for a radius of 8. */
const WITH_LINE = 1 + 1.25 / 8;

/** The marks that cover each other in part. */
function listCovered({ marks }: Layer): string[] {
	return marks.flatMap((a, i) =>
		marks
			.slice(i + 1)
			.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.r, b.r))
			.map((b) => `${a.id} and ${b.id}`),
	);
}

/** The marks nearer to each other than 24 CSS pixels (WCAG 2.2, 2.5.8). */
function listNear({ unit, marks }: Layer): string[] {
	return marks.flatMap((a, i) =>
		marks
			.slice(i + 1)
			.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 24 * unit)
			.map((b) => `${a.id} and ${b.id}`),
	);
}

test.each(maps)('every place has its mark, or is in a cluster: %s', (_, drawing, count) => {
	for (const { marks } of drawing.layers) {
		const ids = marks.flatMap(({ id, members }) => members ?? [id]);
		expect(new Set(ids).size).toBe(count);
		expect(ids).toHaveLength(count);
	}
});

test.each(maps)('no mark covers another: %s', (_, drawing) => {
	expect(drawing.layers.flatMap(listCovered)).toEqual([]);
});

test.each(maps)('every mark lies whole within the frame: %s', (_, { layers, width, height }) => {
	const cut = layers.flatMap(({ marks, below = 0 }) =>
		marks.filter(({ x, y, r }) => x < r || y < r || x > width - r || y > height + below - r),
	);
	expect(cut).toEqual([]);
});

test.each(maps)('no mark is further from its place than it is wide: %s', (_, drawing) => {
	const far = drawing.layers.flatMap(({ marks }) =>
		marks.filter(({ x, y, r, from }) => Math.hypot(x - from[0], y - from[1]) > 2 * WITH_LINE * r),
	);
	expect(far).toEqual([]);
});

test.each(maps)('a drawing has no number that is none: %s', (_, drawing) => {
	const numbers = drawing.layers.flatMap(({ marks }) =>
		marks.flatMap(({ x, y, r, from, label }) => [x, y, r, ...from, label?.x ?? 0, label?.y ?? 0]),
	);
	expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
});

test('drawRegion() draws MAX_MARKS places one by one where they have the room', () => {
	const { layers } = drawRegion(scatter(MAX_MARKS, europe), europe);
	const alone = layers.map(({ marks }) => marks.filter(({ members }) => !members).length);
	expect(alone[0]).toBeGreaterThan(0.9 * MAX_MARKS);
	expect(layers.flatMap(listCovered)).toEqual([]);
	expect(layers.flatMap(listCut)).toEqual([]);
});

test('drawRegion() keeps 24 CSS pixels between 40 places (WCAG 2.2, 2.5.8)', () => {
	const [wide] = drawRegion(scatter(40, europe), europe).layers;
	expect(listNear(wide!)).toEqual([]);
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
function listCut({ marks, below = 0 }: Layer) {
	return marks.filter(({ x, y, r }) => x < r || y < r || x > 720 - r || y > 640 + below - r);
}
