import { geoArea, geoPath, type GeoProjection } from 'd3-geo';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Bounds, LonLat } from '../../../src/lib/bounds.ts';
import { classifyRegion, projectRegion, projectRegionWithin } from '../../../src/map/projection.ts';
import { frame, listCutOff } from './cutoff.ts';

const regions: [name: string, bounds: Bounds][] = [
	['Europe', [-11, 34.5, 32.5, 61]],
	['Australia', [112, -44, 154, -10]],
	['Indonesia, over the equator', [95, -11, 141, 6]],
	['the eastern Pacific, wide and low', [-120, -10, -30, 15]],
	['Fiji, over the antimeridian', [165, -25, -165, -10]],
	['the Arctic', [-60, 60, 60, 80]],
];

/** Positions all over a region, its edges among them. */
function grid([west, south, eastGiven, north]: Bounds): LonLat[] {
	const east = eastGiven < west ? eastGiven + 360 : eastGiven;
	const parts = Array.from({ length: 41 }, (_, i) => i / 40);
	return parts.flatMap((i) =>
		parts.map((j): LonLat => [west + (east - west) * i, south + (north - south) * j]),
	);
}

/** A square of two degrees. */
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

test.each(regions)(
	'classifyRegion() says whether projectRegion() draws a cone: %s',
	(_, bounds) => {
		const isConic = 'parallels' in projectRegion(bounds, frame);
		expect(classifyRegion(bounds)).toBe(isConic ? 'conic' : 'azimuthal');
	},
);

test('only a region about the equator is azimuthal', () => {
	const azimuthal = regions.filter(([, bounds]) => classifyRegion(bounds) === 'azimuthal');
	expect(azimuthal.map(([name]) => name)).toEqual([
		'Indonesia, over the equator',
		'the eastern Pacific, wide and low',
	]);
});

test.each(regions)(
	'projectRegion() has north at the top and east to the right: %s',
	(_, bounds) => {
		const view = projectRegion(bounds, frame);
		for (const [lon, lat] of grid(bounds)) {
			const [x, y] = view([lon, lat])!;
			expect(view([lon, lat + 0.1])![1]).toBeLessThan(y);
			expect(view([lon + 0.1, lat])![0]).toBeGreaterThan(x);
		}
	},
);

test.each(regions)('projectRegion() cuts nothing off: %s', (_, bounds) => {
	expect(listCutOff(projectRegion(bounds, frame), grid(bounds))).toEqual([]);
});

test.each(regions)('projectRegion() fills the frame one way or the other: %s', (_, bounds) => {
	const view = projectRegion(bounds, frame);
	const points = grid(bounds).map((lonLat) => view(lonLat)!);
	const extent = (i: 0 | 1) =>
		Math.max(...points.map((at) => at[i])) - Math.min(...points.map((at) => at[i]));
	expect(Math.max(extent(0) / frame.width, extent(1) / frame.height)).toBeCloseTo(1, 2);
});

test('projectRegion() draws equal areas equally large', () => {
	const view = projectRegion([-11, 34.5, 32.5, 61], frame);
	expect(magnify(view, [25, 36]) / magnify(view, [-9, 58])).toBeCloseTo(1, 2);
});

test('projectRegionWithin() fits the frame to the places, and never shows more than the region', () => {
	const bounds: Bounds = [-11, 34.5, 32.5, 61];
	const scaleOf = (...positions: LonLat[]) =>
		projectRegionWithin({ bounds, positions }, { ...frame, units: [] }).scale();
	const whole = projectRegion(bounds, { ...frame, units: [] }).scale();
	expect(scaleOf()).toBe(whole);
	expect(scaleOf([0, 44], [12, 52])).toBeGreaterThan(1.5 * whole);
	expect(scaleOf([-11, 34.5], [32.5, 61], [-11, 61], [32.5, 34.5])).toBe(whole);
});

test('projectRegionWithin() shows a place alone with four degrees about it', () => {
	const bounds: Bounds = [-11, 34.5, 32.5, 61];
	const project = projectRegionWithin(
		{ bounds, positions: [[4.9, 52.4]] },
		{ ...frame, units: [] },
	);
	const [, north] = project([4.9, 56.39]) ?? [];
	expect(north).toBeGreaterThanOrEqual(0);
	expect(north).toBeLessThan(0.1 * frame.height);
});
