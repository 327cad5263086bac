import {
	geoDistance,
	geoEquirectangular,
	geoStream,
	type GeoPermissibleObjects,
	type GeoProjection,
} from 'd3-geo';
import type { Position } from 'geojson';
import type { LonLat } from './projection.ts';

/** Degrees from the middle of a view to its corners, above which the whole world is projected as it is. */
const FARTHEST = 8;

/** The world is cut on a grid of so many degrees. */
const CELL = 10;

/** The radius of a piece in degrees: half the diagonal of a cell, the farthest corner, and a little more. */
const RADIUS = 16;

const cuts = new WeakMap<GeoPermissibleObjects, Map<string, GeoPermissibleObjects>>();

/**
 * As much of `shape` as the small view of `projection` can hold, and some more. Maps near each other get the same
 * piece, which is cut once: a hundred small maps of the world cost as much as a few.
 */
export function cutNear(
	shape: GeoPermissibleObjects,
	projection: GeoProjection,
): GeoPermissibleObjects {
	const middle = findMiddle(projection);
	if (!middle) return shape;
	const [lon, lat] = middle.map((degrees) => Math.round(degrees / CELL) * CELL) as LonLat;
	const key = `${lon} ${lat}`;
	const known = cuts.get(shape) ?? new Map<string, GeoPermissibleObjects>();
	cuts.set(shape, known);
	const piece = known.get(key) ?? cut(shape, [lon, lat]);
	known.set(key, piece);
	return piece;
}

/** The middle of a view, if it is a small one. */
function findMiddle(projection: GeoProjection): LonLat | undefined {
	const [[left, top], [right, bottom]] = projection.clipExtent() ?? [
		[0, 0],
		[0, 0],
	];
	const at = (x: number, y: number) => projection.invert?.([x, y]) ?? undefined;
	const middle = at((left + right) / 2, (top + bottom) / 2);
	const corners = [at(left, top), at(right, top), at(left, bottom), at(right, bottom)];
	if (!middle || left === right) return undefined;
	const isSmall = corners.every(
		(corner) => corner && (geoDistance(middle, corner) * 180) / Math.PI < FARTHEST,
	);
	return isSmall ? middle : undefined;
}

/** What lies within `RADIUS` of a point, in degrees again. */
function cut(shape: GeoPermissibleObjects, [lon, lat]: LonLat): GeoPermissibleObjects {
	const plane = geoEquirectangular()
		.rotate([-lon, -lat])
		.clipAngle(RADIUS)
		.precision(0)
		.scale(1)
		.translate([0, 0]);
	const lines: Position[][] = [];
	const polygons: Position[][][] = [];
	let rings = lines;
	geoStream(
		shape,
		plane.stream({
			polygonStart: () => polygons.push((rings = [])),
			polygonEnd: () => (rings = lines),
			lineStart: () => rings.push([]),
			point: (x, y) => rings.at(-1)!.push(plane.invert!([x, y])!),
			lineEnd() {
				// A ring of GeoJSON ends where it began.
				const ring = rings.at(-1)!;
				if (rings !== lines) ring.push(ring[0]!);
			},
		}),
	);
	return {
		type: 'GeometryCollection',
		geometries: [
			{ type: 'MultiPolygon', coordinates: polygons.filter(({ length }) => length > 0) },
			{ type: 'MultiLineString', coordinates: lines },
		],
	};
}
