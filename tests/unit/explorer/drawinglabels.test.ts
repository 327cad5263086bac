import { expect, test } from 'vitest';
import type { Layer } from '../../../src/map/draw.ts';
import { measureText } from '../../../src/map/layout/textwidth.ts';
import { maps } from './samplemaps.ts';
import { drawRegion, europe, place } from './sampleplaces.ts';

interface Box {
	id: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The boxes about the letters of the labels. */
function listBoxes({ marks, size }: Layer): Box[] {
	return marks.flatMap(({ id, label, members }) => {
		if (!label || members) return [];
		const width = measureText(label.text) * size;
		const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
		const left = label.x - shift;
		const [top, bottom] = [label.y - 0.75 * size, label.y + 0.2 * size];
		return [{ id, left, top, right: left + width, bottom }];
	});
}

/** How far apart a box and a point are. */
const measureGap = (box: Box, x: number, y: number) =>
	Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

test.each(maps)('no label leaves the frame: %s', (_, { layers, width, height }) => {
	const cut = layers.flatMap((layer) =>
		listBoxes(layer).filter(
			({ left, top, right, bottom }) =>
				left < -0.5 || top < 0 || right > width + 0.5 || bottom > height + (layer.below ?? 0),
		),
	);
	expect(cut).toEqual([]);
});

test.each(maps)('no label covers another, or a mark: %s', (_, drawing) => {
	for (const layer of drawing.layers) {
		const boxes = listBoxes(layer);
		const covered = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
				.filter((b) => Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top))
				.map((b) => `${a.id} and ${b.id}`),
		);
		const crossed = boxes.flatMap((box) =>
			layer.marks
				.filter(({ x, y, r }) => measureGap(box, x, y) < r)
				.map(({ id }) => `${box.id} on ${id}`),
		);
		expect({ covered, crossed }).toEqual({ covered: [], crossed: [] });
	}
});

test.each(maps)('every label is next to its own mark: %s', (_, drawing) => {
	for (const { size, marks } of drawing.layers) {
		const boxes = listBoxes({ size, marks, unit: 1, largest: undefined });
		const apart = boxes.filter((box) => {
			const { x, y, r } = marks.find(({ id }) => id === box.id)!;
			return measureGap(box, x, y) - r > size / 2;
		});
		expect(apart).toEqual([]);
	}
});

test('a map with a few places names them all, large screen or small', () => {
	const places = [
		place('Dublin', [-6.26, 53.35]),
		place('Amsterdam', [4.9, 52.37]),
		place('Rotterdam', [4.48, 51.92]),
		place('Athens', [23.73, 37.98]),
	];
	for (const { marks } of drawRegion(places, europe).layers) {
		expect(marks.map(({ label }) => label?.text)).toEqual(places.map(({ name }) => name));
	}
});
