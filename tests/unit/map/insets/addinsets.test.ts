import { expect, test } from 'vitest';
import { drawAs } from '../../../../src/explorer/drawas.ts';
import type { Layer } from '../../../../src/map/draw.ts';
import { isInside, overlap, type Box } from '../../../../src/map/layout/box.ts';
import { scatter } from '../scatter.ts';
import { around, drawRegion, drawWorld, europe, place } from '../../explorer/sampleplaces.ts';

const crowd = [
	place('Quebec', [-71.21, 46.81]),
	place('Montreal', [-73.57, 45.5]),
	place('Ottawa', [-75.7, 45.42]),
	place('Toronto', [-79.38, 43.65]),
	place('Boston', [-71.06, 42.36]),
	place('New York', [-74.01, 40.71]),
];
const far = [place('Lagos', [3.38, 6.52]), place('Sydney', [151.21, -33.87])];

const inBox = (box: Box) => (layer: Layer) =>
	layer.marks
		.filter(({ x, y }) => isInside({ left: x, right: x, top: y, bottom: y }, box))
		.map(({ id }) => id);

test('addInsets() draws a crowd again, larger, on the drawing, where nothing else stands', () => {
	const { layers, width, height } = drawWorld([...crowd, ...far]);
	const [wide] = layers;
	expect(wide!.insets).toHaveLength(1);
	const { letter, frame, box, land } = wide!.insets![0]!;
	expect(letter).toBe('A');
	expect(land).not.toBe('');
	expect(isInside(box, { left: 0, top: 0, right: width, bottom: height })).toBe(true);
	expect(overlap(frame, box)).toBe(false);
	expect(inBox(frame)(wide!)).toEqual([]);
	expect(inBox(box)(wide!)).toEqual(crowd.map(({ id }) => id));
	expect(wide!.marks.map(({ id }) => id)).toEqual([...crowd, ...far].map(({ id }) => id));
	expect(wide!.below).toBeUndefined();
});

test('addInsets() draws it in a strip below the drawing where that is narrow', () => {
	const { layers, width, height } = drawWorld([...crowd, ...far]);
	const { insets, below } = layers[1]!;
	expect(below).toBeGreaterThan(0);
	for (const { box } of insets!) {
		expect(box.top).toBeGreaterThan(height);
		expect(box.bottom).toBeLessThanOrEqual(height + below!);
		expect([box.left, Math.abs(box.right - width) < 12]).toEqual([0, true]);
	}
});

test('addInsets() draws none where all marks and labels have their room', () => {
	const found = drawWorld(far).layers.map(({ insets, below }) => [insets, below]);
	expect(found).toEqual([
		[undefined, undefined],
		[undefined, undefined],
	]);
});

test('addInsets() names more places than fit on the drawing alone', () => {
	const places = scatter(12, [2, 50, 7, 53]);
	const [, narrow] = drawRegion(places, europe).layers;
	const named = narrow!.marks.filter(({ label, members }) => label && !members);
	expect(narrow!.insets).not.toEqual([]);
	expect(named.length).toBeGreaterThan(8);
});

test('addInsets() leaves a drawing with more than 60 places to its clusters', () => {
	for (const { insets, marks } of drawRegion(scatter(61, [2, 50, 7, 53]), europe).layers) {
		expect(insets).toBeUndefined();
		expect(marks.some(({ members }) => members)).toBe(true);
	}
});

test('names of countries and seas stand neither on a frame nor on an inset', () => {
	const names = {
		countries: new Map([
			['CA', 'Canada'],
			['US', 'United States'],
			['MX', 'Mexico'],
		]),
		seas: [{ name: 'South Pacific', lonLat: [-120, -30] as [number, number], reach: 25 }],
		language: 'en',
	};
	const [wide] = drawAs('world', [...crowd, ...far], { ...around(europe), names }).layers;
	const boxes = wide!.insets!.flatMap(({ frame, box }) => [frame, box]);
	const all = [...wide!.names!.countries, ...wide!.names!.seas];
	expect(all).not.toEqual([]);
	for (const { x, y } of all)
		for (const box of boxes)
			expect(isInside({ left: x, right: x, top: y, bottom: y }, box)).toBe(false);
});

test('a drawing of beats has no insets: each frame shows all of it', () => {
	for (const { insets, below } of drawAs('beat', [...crowd, ...far], around(europe)).layers)
		expect([insets, below]).toEqual([undefined, undefined]);
});
