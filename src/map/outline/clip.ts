import {
	geoDistance,
	geoEquirectangular,
	geoStream,
	type GeoPermissibleObjects,
	type GeoProjection,
} from 'd3-geo';
import type { Position } from 'geojson';
import type { LonLat } from '../../lib/bounds.ts';

/** Round pieces of the world for views up to one size; their middles are the corners of a grid. All in degrees. */
interface Tiling {
	/** The largest distance from the middle of a view to its corners. */
	viewRadius: number;
	/** The side of a square of the grid. */
	spacing: number;
	/** The radius of a piece: the radius of a view, half the diagonal of a square, and a little more. */
	radius: number;
}

/** The smallest pieces first. Each is clipped from a piece of the next tiling, which is large enough for it. */
const tilings: Tiling[] = [
	{ viewRadius: 7.5, spacing: 5, radius: 12 },
	{ viewRadius: 20, spacing: 20, radius: 36 },
];

/** The pieces of each shape, by their middles. */
const cache = new WeakMap<GeoPermissibleObjects, Map<string, GeoPermissibleObjects>>();

/**
 * Clips `shape` to a piece that holds the whole view of `projection`; a view larger than all pieces gets all of `shape`.
 * Maps near each other get the same piece, which is clipped once: a thousand small maps take hardly more time than a
 * hundred.
 */
export function clipNear(
	shape: GeoPermissibleObjects,
	projection: GeoProjection,
): GeoPermissibleObjects {
	const view = measureView(projection);
	if (!view) return shape;
	const fitting = tilings.filter(({ viewRadius }) => view.radius < viewRadius);
	return fitting.reduceRight((piece, tiling) => findPiece(piece, view.middle, tiling), shape);
}

function findPiece(
	shape: GeoPermissibleObjects,
	middle: LonLat,
	{ spacing, radius }: Tiling,
): GeoPermissibleObjects {
	const centre = middle.map((degrees) => Math.round(degrees / spacing) * spacing) as LonLat;
	const pieces = cache.get(shape) ?? new Map<string, GeoPermissibleObjects>();
	cache.set(shape, pieces);
	const piece = pieces.get(String(centre)) ?? clip(shape, centre, radius);
	pieces.set(String(centre), piece);
	return piece;
}

/** The middle of a view, and the distance from it to the farthest corner, both in degrees; undefined without a frame. */
export function measureView(
	projection: GeoProjection,
): { middle: LonLat; radius: number } | undefined {
	const extent = projection.clipExtent();
	if (!extent) return undefined;
	const [[left, top], [right, bottom]] = extent;
	const at = (x: number, y: number) => projection.invert?.([x, y]) ?? [NaN, NaN];
	const middle = at((left + right) / 2, (top + bottom) / 2) as LonLat;
	const corners = [at(left, top), at(right, top), at(left, bottom), at(right, bottom)];
	const distances = corners.map((corner) => geoDistance(middle, corner as LonLat));
	return { middle, radius: (Math.max(...distances) * 180) / Math.PI };
}

/** The part of `shape` within `radius` degrees of a position, in degrees again. */
function clip(
	shape: GeoPermissibleObjects,
	[lon, lat]: LonLat,
	radius: number,
): GeoPermissibleObjects {
	const plane = geoEquirectangular()
		.rotate([-lon, -lat])
		.clipAngle(radius)
		.precision(0)
		.scale(1)
		.translate([0, 0]);
	const toDegrees = (x: number, y: number): Position => {
		const position = plane.invert?.([x, y]);
		if (!position) throw new RangeError(`no position is at ${x}, ${y} of the plane`);
		return position;
	};
	const lines: Position[][] = [];
	const polygons: Position[][][] = [];
	let rings = lines;
	let ring: Position[] = [];
	geoStream(
		shape,
		plane.stream({
			polygonStart: () => polygons.push((rings = [])),
			polygonEnd: () => (rings = lines),
			lineStart: () => rings.push((ring = [])),
			point: (x, y) => ring.push(toDegrees(x, y)),
			lineEnd() {
				const [start] = ring;
				// A ring of GeoJSON ends where it began.
				if (rings !== lines && start) ring.push(start);
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
