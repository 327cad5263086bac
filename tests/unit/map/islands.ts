import { geoEquirectangular } from 'd3-geo';
import type { Polygon } from 'geojson';
import { drawOutline, drawPlaces } from '../../../src/map/draw.ts';
import type { MapPlace } from '../../../src/map/mapplace.ts';
import type { Atlas } from '../../../src/map/outline/atlas.ts';

/** A degree is ten units; the frame reaches from 0° to 30° east and from 0° to 20° north. */
const projection = geoEquirectangular()
	.scale((10 * 180) / Math.PI)
	.translate([0, 200])
	.precision(0);
const frame = { width: 300, height: 200 };

const ring = (...points: [number, number][]): Polygon['coordinates'] => [[...points, points[0]!]];

/** Two islands, with a border across the larger one. */
const atlas: Atlas = {
	land: {
		type: 'MultiPolygon',
		coordinates: [
			ring([3, 3], [2, 12], [8, 18], [17, 16], [15, 6], [9, 2]),
			ring([21, 5], [20, 9], [26, 10], [27, 6]),
		],
	},
	borders: {
		type: 'MultiLineString',
		coordinates: [
			[
				[3, 3],
				[9, 10],
				[8, 18],
			],
		],
	},
};

export const place = (id: string, lonLat: [number, number], count = 1): MapPlace => ({
	id,
	name: id,
	lonLat,
	count,
});

/** A map of the two islands, with as many layers as units. */
export const drawFor = (units: number[], places: MapPlace[]) =>
	drawPlaces(drawOutline(atlas, projection), places, projection, { ...frame, units });

/** A map of the two islands for a large screen and a small one. */
export const draw = (...places: MapPlace[]) => drawFor([1, 2], places);
