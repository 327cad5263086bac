import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { measureDistance } from '../../../../src/check/geography/distance.ts';

/** A square about 0, 0 with sides of two degrees; a degree of a great circle is 111.19 km. */
const square: Geometry = {
	type: 'Polygon',
	coordinates: [
		[
			[-1, -1],
			[-1, 1],
			[1, 1],
			[1, -1],
			[-1, -1],
		],
	],
};

const distance = (lon: number, lat: number, geometry: Geometry = square) =>
	Math.round(measureDistance(geometry, [lon, lat]));

test('measureDistance() gives the kilometres to the nearest point of a side, from either side of it', () => {
	expect([distance(2, 0), distance(0, 3), distance(0.5, 0), distance(1, 0.3)]).toEqual([
		111, 222, 56, 0,
	]);
});

test('measureDistance() gives the kilometres to a corner, where that is nearest', () => {
	expect(distance(2, 2)).toBe(157);
});

test('measureDistance() takes degrees of longitude for as short as they are in the north', () => {
	const line: Geometry = {
		type: 'Polygon',
		coordinates: [
			[
				[0, 60],
				[2, 62],
				[0, 60],
			],
		],
	};
	// The nearest point is found where degrees of longitude are half as long; as long as the others another point, 124 km away, would be taken.
	expect(distance(2, 60, line)).toBe(99);
});

test('measureDistance() looks at every ring of every part', () => {
	const [outer] = (square as Extract<Geometry, { type: 'Polygon' }>).coordinates;
	const far = outer!.map(([lon, lat]) => [lon! + 10, lat!]);
	const hole = outer!.map(([lon, lat]) => [lon! / 2, lat! / 2]);
	const parts: Geometry = { type: 'MultiPolygon', coordinates: [[outer!, hole], [far]] };
	expect([distance(8, 0, parts), distance(0, 0, parts)]).toEqual([111, 56]);
});

test('measureDistance() finds no outline of a point', () => {
	expect(measureDistance({ type: 'Point', coordinates: [0, 0] }, [0, 0])).toBe(Infinity);
});
