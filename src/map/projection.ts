import { geoAzimuthalEqualArea, geoCircle, geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Bounds, LonLat } from '../lib/bounds.ts';

/** The size of a map in SVG user units. */
export interface MapSize {
	width: number;
	height: number;
	/** For each layer of marks: user units to a CSS pixel at the smallest width at which it is shown. */
	units: number[];
	/** The area in square user units below which a bend or an island is left out. */
	minArea?: number;
}

/**
 * A projection of a region, from degrees (longitude first) to user units. It is an equal-area conic whose standard parallels
 * are a sixth of the region’s height inside its edges (Kavrayskiy’s rule). For a region about the equator, where that cone
 * would be a cylinder, it is an equal-area azimuthal projection.
 */
export function projectRegion(bounds: Bounds, size: MapSize): GeoProjection {
	return fit(createRegionProjection(bounds), outlineBounds(bounds), size);
}

/**
 * The projection of projectRegion(), enlarged until `places`, with a margin about each, fill the drawing. The margin is in
 * degrees; unless the caller says otherwise, it is a sixteenth of the region’s height.
 */
export function projectRegionAround(
	places: readonly LonLat[],
	bounds: Bounds,
	size: MapSize,
	margin = (bounds[3] - bounds[1]) / 16,
): GeoProjection {
	return fit(createRegionProjection(bounds), encircle(places, margin), size);
}

/** The least height of the drawing of a region, in degrees: from closer by, no coast is recognised. */
const LEAST_HEIGHT = 8;

/** A region, and the positions of its places about which its drawing is drawn. */
export interface Frame {
	bounds: Bounds;
	positions: readonly LonLat[];
}

/** A projection of the part of a region that has its places: projectRegionAround(), but never of more than the region. */
export function projectRegionWithin({ bounds, positions }: Frame, size: MapSize): GeoProjection {
	const whole = projectRegion(bounds, size);
	if (positions.length === 0) return whole;
	const close = projectRegionAround(positions, bounds, size);
	const isTooClose = close.scale() > size.height / toRadians(LEAST_HEIGHT);
	const around = isTooClose
		? projectRegionAround(positions, bounds, size, LEAST_HEIGHT / 2)
		: close;
	return around.scale() > whole.scale() ? around : whole;
}

/** What projectRegion() makes of a region. Two parallels that are about as far north as south of the equator make no cone. */
export function classifyRegion([, south, , north]: Bounds): 'conic' | 'azimuthal' {
	return Math.abs(south + north) < 20 ? 'azimuthal' : 'conic';
}

function createRegionProjection(bounds: Bounds): GeoProjection {
	const [west, south, eastGiven, north] = bounds;
	const east = eastGiven < west ? eastGiven + 360 : eastGiven;
	const inset = (north - south) / 6;
	const middle = (west + east) / 2;
	return classifyRegion(bounds) === 'azimuthal'
		? geoAzimuthalEqualArea().rotate([-middle, -(south + north) / 2])
		: geoConicEqualArea()
				.parallels([south + inset, north - inset])
				.rotate([-middle, 0]);
}

/** An azimuthal equal-area projection about the middle of `places`, with at least `margin` degrees about each. */
export function projectAround(places: LonLat[], margin: number, size: MapSize): GeoProjection {
	const middle = middleOf(places);
	const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
	return fit(projection, encircle(places, margin), size);
}

/** Enlarges and moves a projection until a shape fills a drawing, and cuts off what is outside. */
export function fit(projection: GeoProjection, shape: MultiPoint, size: MapSize) {
	const corners: [[number, number], [number, number]] = [
		[0, 0],
		[size.width, size.height],
	];
	return projection.fitExtent(corners, shape).clipExtent(corners).precision(0.5);
}

/** A circle of `margin` degrees about each of `places`. Throws a RangeError without a place. */
function encircle(places: readonly LonLat[], margin: number): MultiPoint {
	if (places.length === 0) throw new RangeError('there is no place to draw around');
	const circle = geoCircle().radius(margin);
	const coordinates = places.flatMap((lonLat) => circle.center(lonLat)().coordinates.flat());
	return { type: 'MultiPoint', coordinates };
}

/** Points all along the edges of a region, at most half a degree apart: on the map the edges are curves. */
export function outlineBounds([west, south, eastGiven, north]: Bounds): MultiPoint {
	const east = eastGiven < west ? eastGiven + 360 : eastGiven;
	const lons = divide(west, east);
	const lats = divide(south, north);
	return {
		type: 'MultiPoint',
		coordinates: [
			...lons.flatMap((lon) => [south, north].map((lat) => [lon, lat])),
			...lats.flatMap((lat) => [west, east].map((lon) => [lon, lat])),
		],
	};
}

function divide(from: number, to: number): number[] {
	const parts = Math.max(1, Math.ceil((to - from) * 2));
	return Array.from({ length: parts + 1 }, (_, i) => from + ((to - from) * i) / parts);
}

/**
 * The middle of `places`: the direction of the mean of their unit vectors. So the middle of places on both sides of
 * the antimeridian is near it.
 */
export function middleOf(places: readonly LonLat[]): LonLat {
	let [x, y, z] = [0, 0, 0];
	for (const [lon, lat] of places) {
		x += Math.cos(toRadians(lat)) * Math.cos(toRadians(lon));
		y += Math.cos(toRadians(lat)) * Math.sin(toRadians(lon));
		z += Math.sin(toRadians(lat));
	}
	return [toDegrees(Math.atan2(y, x)), toDegrees(Math.atan2(z, Math.hypot(x, y)))];
}

function toRadians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}

function toDegrees(radians: number): number {
	return (radians * 180) / Math.PI;
}
