import { geoDistance } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { LonLat } from '../../lib/bounds.ts';

/** The mean radius of the earth in kilometres: so many are a radian on the ground. */
const EARTH_RADIUS = 6371;

/** Kilometres from a position to the nearest point of the outline of an area; Infinity for what has no outline. */
export function measureDistance(geometry: Geometry, lonLat: LonLat): number {
	let nearest = Infinity;
	for (const ring of listRings(geometry))
		for (let i = 1; i < ring.length; i++) {
			const point = findNearestPoint(ring[i - 1] as LonLat, ring[i] as LonLat, lonLat);
			nearest = Math.min(nearest, geoDistance(lonLat, point));
		}
	return nearest * EARTH_RADIUS;
}

function listRings(geometry: Geometry): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/**
 * The point of a short line that is nearest to a position, in degrees. It is found on a plane whose degrees of longitude
 * are as much shorter than those of latitude as they are on the ground at that latitude.
 */
function findNearestPoint([x0, y0]: LonLat, [x1, y1]: LonLat, [lon, lat]: LonLat): LonLat {
	const shrink = Math.cos((lat * Math.PI) / 180) ** 2;
	const [dx, dy] = [x1 - x0, y1 - y0];
	const length = dx * dx * shrink + dy * dy;
	const along = length === 0 ? 0 : ((lon - x0) * dx * shrink + (lat - y0) * dy) / length;
	const share = Math.max(0, Math.min(1, along));
	return [x0 + share * dx, y0 + share * dy];
}
