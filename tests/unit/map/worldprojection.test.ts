import { geoArea, geoPath, type GeoProjection } from 'd3-geo';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Bounds, LonLat } from '../../../src/lib/bounds.ts';
import {
	projectAroundOrWorld,
	projectWorld,
	projectWorldWithin,
} from '../../../src/map/worldprojection.ts';
import { listCutOff } from './cutoff.ts';

const frame = { width: 880, height: 400, units: [1] };
const europe: Bounds = [-11, 34.5, 32.5, 61];
const polynesia: Bounds = [165, -25, -150, 0];
const fiji: Bounds = [165, -25, -172, -10];
const newZealand: Bounds = [166, -48, 179, -34];
const steps = Array.from({ length: 41 }, (_, i) => i / 40);
const everywhere = steps.flatMap((i) =>
	steps.map((j): LonLat => [-180 + 359.9 * i, -56 + 132 * j]),
);
const square = ([lon, lat]: LonLat): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[lon, lat],
			[lon, lat + 2],
			[lon + 2, lat + 2],
			[lon + 2, lat],
			[lon, lat],
		],
	],
});

/** How large a square of two degrees is on the map, for its size on the ground. */
const magnify = (projection: GeoProjection, lonLat: LonLat) =>
	geoPath(projection).area(square(lonLat)) / geoArea(square(lonLat));

/** How far east of one position another one is drawn, in user units. */
const measure = (region: Bounds | undefined, a: LonLat, b: LonLat) => {
	const view = projectWorld(frame, region);
	return view(b)![0] - view(a)![0];
};

test('projectWorld() has north at the top and east to the right', () => {
	const view = projectWorld(frame);
	expect(view([11, 60])![1]).toBeLessThan(view([11, -40])![1]);
	expect(measure(undefined, [-100, 0], [150, 0])).toBeGreaterThan(0);
});

test('projectWorld() cuts off no place from 56° south to 76° north, wherever its edge is', () => {
	for (const region of [europe, polynesia])
		expect(listCutOff(projectWorld(frame, region), everywhere, frame)).toEqual([]);
});

test('projectWorld() draws equal areas equally large', () => {
	const view = projectWorld(frame);
	expect(magnify(view, [20, 0]) / magnify(view, [-100, 64])).toBeCloseTo(1, 2);
});

test('projectWorld() keeps what is about a region together: its edge runs through the Pacific, or else through the Atlantic', () => {
	const [auckland, honolulu]: LonLat[] = [
		[174.76, -36.85],
		[-157.86, 21.31],
	];
	const [recife, lagos]: LonLat[] = [
		[-34.9, -8.05],
		[3.38, 6.52],
	];
	for (const region of [undefined, europe]) {
		expect(measure(region, auckland!, honolulu!)).toBeLessThan(-700);
		expect(measure(region, recife!, lagos!)).toBeGreaterThan(0);
	}
	for (const region of [polynesia, fiji, newZealand]) {
		expect(measure(region, auckland!, honolulu!)).toBeGreaterThan(0);
		expect(measure(region, recife!, lagos!)).toBeLessThan(-700);
	}
	// No edge is outside of the whole world.
	expect(measure([-180, -90, 180, 90], recife!, lagos!)).toBeGreaterThan(0);
});

test('projectWorldWithin() is the world, larger by a fifth at most, with all places on it and nothing beyond its edges', () => {
	const [quito, tokyo, sydney, nome, fijiTown]: LonLat[] = [
		[-78.5, -0.2],
		[139.7, 35.7],
		[151.2, -33.9],
		[-165.4, 64.5],
		[178.4, -18.1],
	];
	const whole = projectWorld(frame, europe);
	for (const places of [
		[quito!],
		[sydney!, tokyo!],
		[quito!, tokyo!, sydney!],
		[nome!, fijiTown!],
	]) {
		const view = projectWorldWithin(places, frame, europe);
		const k = view.scale() / whole.scale();
		expect(k).toBeGreaterThanOrEqual(1);
		expect(k).toBeLessThanOrEqual(1.2);
		expect(listCutOff(view, places, frame)).toEqual([]);
		const [x, y] = view.translate();
		const [wholeX, wholeY] = whole.translate();
		for (const [moved, side] of [
			[x - k * wholeX, frame.width],
			[y - k * wholeY, frame.height],
		] as const) {
			expect(moved).toBeLessThan(0.5);
			expect(moved + k * side).toBeGreaterThan(side - 0.5);
		}
	}
	const scale = (...places: LonLat[]) => projectWorldWithin(places, frame, europe).scale();
	expect(scale(quito!, sydney!)).toBeCloseTo(1.2 * whole.scale());
	expect(scale([-165, 72], [178, -50])).toBe(whole.scale());
	expect(scale()).toBe(whole.scale());
	// Further south than the world is drawn.
	expect(scale([166.67, -77.85])).toBe(whole.scale());
});

test('projectAroundOrWorld() draws the world where places lie far from their middle', () => {
	const size = { width: 360, height: 196, units: [1] };
	const world = projectWorld(size).scale();
	const scale = (...places: LonLat[]) => projectAroundOrWorld(places, 2, size).scale();
	expect(scale([2.17, 41.39], [151.2, -33.87])).toBe(world);
	expect(scale([2.17, 41.39], [4.9, 52.37])).toBeGreaterThan(5 * world);
	// Either side of the antimeridian, they are near.
	expect(scale([178.44, -18.14], [-179.98, -16.8])).toBeGreaterThan(5 * world);
});
