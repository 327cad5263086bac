import type { Feature, Geometry, Position } from 'geojson';
import type { LonLat } from '../../lib/bounds.ts';

/** How far the land of a neighbour across the sea is from a place at most, in degrees on the ground. */
const FARTHEST = 15;

/** How many neighbours across the sea a country has at most. */
const MOST = 4;

type Vector = readonly [x: number, y: number, z: number];

/** Finds the countries nearest to `positions`, the nearest first, by their codes; `own` is not among them. */
export function findOverseas(
	shapes: ReadonlyMap<string, readonly Feature[]>,
	positions: readonly LonLat[],
	own: string,
): string[] {
	// Of many places in one square degree the first stands for all.
	const groups = new Map(positions.map((at) => [at.map(Math.round).join(), toVector(at)]));
	const from = [...groups.values()];
	const least = Math.cos((FARTHEST * Math.PI) / 180);
	return [...shapes]
		.filter(([code]) => code !== own)
		.map(([code, features]) => {
			let nearest = -1;
			for (const { geometry } of features)
				for (const point of listPoints(geometry)) {
					const [x, y, z] = toVector(point);
					for (const [a, b, c] of from) nearest = Math.max(nearest, a * x + b * y + c * z);
				}
			return { code, nearest };
		})
		.filter(({ nearest }) => nearest >= least)
		.sort((a, b) => b.nearest - a.nearest)
		.slice(0, MOST)
		.map(({ code }) => code);
}

/** The corners of a country, without the holes in it. */
function listPoints(geometry: Geometry): Position[] {
	if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
	if (geometry.type !== 'MultiPolygon') return [];
	return geometry.coordinates.flatMap(([ring]) => ring ?? []);
}

function toVector([lon = 0, lat = 0]: readonly number[]): Vector {
	const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
	const across = Math.cos(north);
	return [across * Math.cos(east), across * Math.sin(east), Math.sin(north)];
}
