import { geoEquirectangular, geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { atlases } from '../../../../src/map/outline/atlas.ts';
import { writePath } from '../../../../src/map/outline/path.ts';
import { projectRegion } from '../../../../src/map/projection.ts';
import { projectWorld } from '../../../../src/map/worldprojection.ts';
import { tracePath } from '../trace.ts';

/** A degree is a unit, lines are straight, and down is south. */
const plain = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.precision(0);

const ring = (...points: Position[]): Polygon => ({
	type: 'Polygon',
	coordinates: [[...points, points[0]!]],
});

/** What d3 itself draws, in numbers as they come. */
function listPoints(shape: GeoPermissibleObjects, projection = plain): [number, number][] {
	const points: [number, number][] = [];
	const keep = (x: number, y: number) => void points.push([x, y]);
	const pen: GeoContext = { beginPath() {}, arc() {}, closePath() {}, moveTo: keep, lineTo: keep };
	geoPath(projection, pen)(shape);
	return points;
}

test('writePath() writes steps from point to point', () => {
	expect(writePath(ring([10, -10], [10, 5], [30, 5], [30, -10]), plain)).toBe(
		'm10 10l0-15 20 0 0 15z',
	);
});

test('writePath() begins each line where the one before began', () => {
	const islands: GeoPermissibleObjects = {
		type: 'MultiPolygon',
		coordinates: [
			ring([0, 0], [0, 4], [4, 4]).coordinates,
			ring([10, 0], [10, 4], [14, 4]).coordinates,
		],
	};
	expect(writePath(islands, plain)).toBe('m0 0l0-4 4 0zm10 0l0-4 4 0z');
});

test('writePath() leaves a line open that is no outline', () => {
	const border: GeoPermissibleObjects = {
		type: 'LineString',
		coordinates: [
			[0, 0],
			[3, -4],
		],
	};
	expect(writePath(border, plain)).toBe('m0 0l3 4');
});

test('writePath() writes points that round to one point once', () => {
	const coast = ring([0, 0], [0.2, 5.8], [0.1, 6.2], [6, 6], [6.3, 5.9]);
	expect(writePath(coast, plain)).toBe('m0 0l0-6 6 0z');
});

test('writePath() does not write the way back to the start', () => {
	expect(writePath(ring([0, 0], [0, 6], [6, 6], [0.3, 0.3]), plain)).toBe('m0 0l0-6 6 0z');
});

test('writePath() leaves out an island too small to be seen', () => {
	expect(writePath(ring([5, 5], [5.1, 5.2], [5.3, 5.1]), plain)).toBe('');
	expect(writePath(ring([5, 5], [5, 6], [6, 5]), plain)).toBe('');
	expect(writePath(ring([5, 5], [5, 8], [8, 5]), plain)).toBe('m5-5l0-3 3 3z');
	expect(writePath(ring([5, 5], [5, 8], [8, 5]), plain, 5)).toBe('');
});

test('writePath() writes nothing for nothing', () => {
	expect(writePath({ type: 'GeometryCollection', geometries: [] }, plain)).toBe('');
});

const views = [
	[
		'Europe',
		atlases['50m'],
		projectRegion([-11, 34.5, 32.5, 61], { width: 720, height: 640, units: [1] }),
	],
	['the world', atlases['110m'], projectWorld({ width: 880, height: 400, units: [1] })],
] as const;

test.each(views)(
	'writePath() holds whole numbers and relative commands only: %s',
	(_, atlas, view) => {
		expect(writePath(atlas.land, view)).toMatch(/^[mlz\d -]+$/);
		expect(writePath(atlas.borders, view)).toMatch(/^[ml\d -]+$/);
	},
);

test.each(views)(
	'writePath() draws corners of d3’s own path, which is nowhere far from them: %s',
	(_, atlas, view) => {
		for (const shape of [atlas.land, atlas.borders]) {
			const own = listPoints(shape, view);
			const drawn = tracePath(writePath(shape, view));
			const corners = new Set(own.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`));
			expect(drawn.flat().filter(([x, y]) => !corners.has(`${x} ${y}`))).toEqual([]);
			// Besides bends, only islands too small to be seen are missing.
			const sides = drawn.flatMap((line) =>
				line.slice(1).map((end, i) => [line[i]!, end] as const),
			);
			const far = own.filter((at) => sides.every(([from, to]) => measure(at, from, to) > 3));
			expect(far.length / own.length).toBeLessThan(0.1);
		}
	},
);

type Point = [x: number, y: number];

/** How far a point is from a line between two others. */
function measure([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
	const at = Math.max(0, Math.min(1, share));
	return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}
