import { geoEquirectangular } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Size } from '../../../../src/map/zoom.ts';

/** A projection onto a frame whose lower left corner is at 0° east and 0° north: a degree is four units, as is a square of the ground. */
export const createPlane = ({ width, height }: Size) =>
	geoEquirectangular()
		.scale((4 * 180) / Math.PI)
		.translate([0, height])
		.clipExtent([
			[0, 0],
			[width, height],
		])
		.precision(0);

/** The land between two degrees of longitude and two of latitude. */
export const square = (west: number, south: number, east: number, north: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[west, north],
			[east, north],
			[east, south],
			[west, south],
		],
	],
});
