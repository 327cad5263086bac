import {
	geoAzimuthalEqualArea,
	geoCircle,
	geoConicEqualArea,
	geoEqualEarth,
	type GeoProjection,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Bounds, LonLat } from '../lib/bounds.ts';

/** The room a map has, in SVG user units. */
export interface Frame {
	width: number;
	height: number;
	/** For each layer of marks: user units to a CSS pixel at the smallest size at which it is shown. */
	units: number[];
	/** The least area in square user units of a bend or an island that is drawn. */
	minArea?: number;
}

/**
 * From degrees, longitude first, to user units: an equal-area conic with its standard parallels a sixth inside the region,
 * after Kavrayskiy’s rule; for a region about the equator, where that cone has no point, an equal-area azimuthal view.
 */
export function projectRegion(bounds: Bounds, frame: Frame): GeoProjection {
	return fit(unroll(bounds), outline(bounds), frame);
}

/** The same about `places` of the region alone, with country about each: a sixteenth of the region’s height. */
export function projectRegionAround(places: LonLat[], bounds: Bounds, frame: Frame): GeoProjection {
	const margin = (bounds[3] - bounds[1]) / 16;
	return fit(unroll(bounds), encircle(places, margin), frame);
}

function unroll([west, south, eastGiven, north]: Bounds): GeoProjection {
	const east = eastGiven < west ? eastGiven + 360 : eastGiven;
	const inset = (north - south) / 6;
	const middle = (west + east) / 2;
	// A cone for parallels on both sides of the equator degenerates; a plane that touches the middle does not.
	const flat = Math.abs(south + north) < 20;
	return flat
		? geoAzimuthalEqualArea().rotate([-middle, -(south + north) / 2])
		: geoConicEqualArea()
				.parallels([south + inset, north - inset])
				.rotate([-middle, 0]);
}

/** Equal Earth, in user units: the whole world without what lies far in the south (from −56 degrees) and north (to 76). */
export function projectWorld(frame: Frame): GeoProjection {
	return fit(geoEqualEarth().rotate([-11, 0]), outline([-168.9, -56, 190.9, 76]), frame);
}

/** An azimuthal equal-area view around `places`, with at least `margin` degrees of country about each. */
export function projectAround(places: LonLat[], margin: number, frame: Frame): GeoProjection {
	const middle = middleOf(places);
	const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
	return fit(projection, encircle(places, margin), frame);
}

function fit(projection: GeoProjection, shape: MultiPoint, frame: Frame) {
	const corners: [[number, number], [number, number]] = [
		[0, 0],
		[frame.width, frame.height],
	];
	return projection.fitExtent(corners, shape).clipExtent(corners).precision(0.5);
}

/** A circle of `margin` degrees about each of `places`. */
function encircle(places: LonLat[], margin: number): MultiPoint {
	if (places.length === 0) throw new RangeError('there is no place to draw around');
	const circle = geoCircle().radius(margin);
	const coordinates = places.flatMap((lonLat) => circle.center(lonLat)().coordinates.flat());
	return { type: 'MultiPoint', coordinates };
}

/** The edge of a region all the way round in degrees, longitude first, in steps of at most half a degree: on the map its sides are curves. */
function outline([west, south, eastGiven, north]: Bounds): MultiPoint {
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
	const steps = Math.max(1, Math.ceil((to - from) * 2));
	return Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
}

/** The direction of the mean of unit vectors, so that places either side of the antimeridian have their middle there. */
function middleOf(places: LonLat[]): LonLat {
	const radians = Math.PI / 180;
	let [x, y, z] = [0, 0, 0];
	for (const [lon, lat] of places) {
		x += Math.cos(lat * radians) * Math.cos(lon * radians);
		y += Math.cos(lat * radians) * Math.sin(lon * radians);
		z += Math.sin(lat * radians);
	}
	return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}
