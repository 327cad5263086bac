import {
	geoDistance,
	geoEquirectangular,
	geoStream,
	type GeoPermissibleObjects,
	type GeoProjection,
} from 'd3-geo';
import type { Position } from 'geojson';
import type { LonLat } from '../../lib/bounds.ts';

/** A piece of the world: for which views, on which grid, how large; all in degrees. */
interface Grid {
	/** The farthest corner of a view, from its middle. */
	farthest: number;
	/** The distance between the middles of pieces. */
	cell: number;
	/** The radius of a piece: half the diagonal of a cell, the farthest corner, and a little more. */
	radius: number;
}

/** The finest first. Each piece is cut from one of the next, which is large enough for it. */
const grids: Grid[] = [
	{ farthest: 7.5, cell: 5, radius: 12 },
	{ farthest: 20, cell: 20, radius: 36 },
];

const clips = new WeakMap<GeoPermissibleObjects, Map<string, GeoPermissibleObjects>>();

/**
 * As much of `shape` as the view of `projection` can hold, and some more; all of it, if the view is large. Maps
 * near each other get the same piece, which is cut once: a thousand small maps cost hardly more than a hundred.
 */
export function clipNear(
	shape: GeoPermissibleObjects,
	projection: GeoProjection,
): GeoPermissibleObjects {
	const view = measureView(projection);
	if (!view) return shape;
	const fitting = grids.filter(({ farthest }) => view.farthest < farthest);
	return fitting.reduceRight((piece, grid) => findPiece(piece, view.middle, grid), shape);
}

function findPiece(
	shape: GeoPermissibleObjects,
	middle: LonLat,
	{ cell, radius }: Grid,
): GeoPermissibleObjects {
	const centre = middle.map((degrees) => Math.round(degrees / cell) * cell) as LonLat;
	const known = clips.get(shape) ?? new Map<string, GeoPermissibleObjects>();
	clips.set(shape, known);
	const piece = known.get(String(centre)) ?? clip(shape, centre, radius);
	known.set(String(centre), piece);
	return piece;
}

/** The middle of a view, and how far from it the farthest corner is, in degrees. */
function measureView(projection: GeoProjection): { middle: LonLat; farthest: number } | undefined {
	const extent = projection.clipExtent();
	if (!extent) return undefined;
	const [[left, top], [right, bottom]] = extent;
	const at = (x: number, y: number) => projection.invert?.([x, y]) ?? [NaN, NaN];
	const middle = at((left + right) / 2, (top + bottom) / 2) as LonLat;
	const corners = [at(left, top), at(right, top), at(left, bottom), at(right, bottom)];
	const distances = corners.map((corner) => geoDistance(middle, corner as LonLat));
	return { middle, farthest: (Math.max(...distances) * 180) / Math.PI };
}

/** What lies within `radius` of a point, in degrees again. */
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
