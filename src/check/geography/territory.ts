import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { numericCodes } from './codes.ts';
import { isWithin, type Bounds, type LonLat } from '../../lib/bounds.ts';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Territories that the atlas draws apart and gives no number, with the code they are counted to. */
const unnumbered: Record<string, string> = {
	Kosovo: 'XK',
	Somaliland: 'SO',
	'N. Cyprus': 'CY',
	'Indian Ocean Ter.': 'AU',
};

/**
 * Land that the atlas gives to one country and others to another: whoever says either is not wrong. Rough boxes, in
 * degrees: Crimea, Western Sahara, Kashmir and the Golan Heights.
 */
const disputed: { codes: string[]; bounds: Bounds }[] = [
	{ codes: ['UA', 'RU'], bounds: [32.4, 44.3, 36.7, 46.2] },
	{ codes: ['EH', 'MA'], bounds: [-17.2, 20.7, -8.6, 27.7] },
	{ codes: ['IN', 'PK', 'CN'], bounds: [72.5, 32.2, 80.5, 37.1] },
	{ codes: ['SY', 'IL'], bounds: [35.6, 32.6, 36, 33.4] },
];

/** Kilometres to a radian on the ground. */
const EARTH = 6371;

/** Whether `code` is the code of a country: ISO 3166-1, or XK for Kosovo. */
export function isCountry(code: string): boolean {
	return code === 'XK' || Object.hasOwn(numericCodes, code);
}

/** The code of a country, with its name in English: `IE (Ireland)`. */
export function nameCountry(code: string): string {
	return `${code} (${new Intl.DisplayNames('en-GB', { type: 'region' }).of(code)})`;
}

/** Whether the atlas draws the country; some of the smallest are missing. */
export function isDrawn(code: string): boolean {
	return outlines().has(code);
}

/** Whether a position lies in a country or in land that is claimed for it, or no more than `tolerance` kilometres outside its outline. */
export function liesIn(code: string, lonLat: LonLat, tolerance: number): boolean {
	const shapes = outlines().get(code) ?? [];
	if (disputed.some(({ codes, bounds }) => codes.includes(code) && isWithin(lonLat, bounds)))
		return true;
	return shapes.some(
		(shape) => geoContains(shape, lonLat) || findDistance(shape.geometry, lonLat) <= tolerance,
	);
}

/** The country that a position lies in, if it lies in one. */
export function findCountry(lonLat: LonLat): string | undefined {
	for (const [code, shapes] of outlines()) {
		if (shapes.some((shape) => geoContains(shape, lonLat))) return code;
	}
	return undefined;
}

let known: Map<string, Feature[]> | undefined;

/** The outlines of each country, by its code; read once, when the first position is asked for. */
function outlines(): Map<string, Feature[]> {
	if (known) return known;
	known = new Map();
	const codes = new Map(Object.entries(numericCodes).map(([code, number]) => [number, code]));
	const world = fine as unknown as World;
	for (const shape of feature(world, world.objects.countries).features) {
		const code = codes.get(String(shape.id)) ?? unnumbered[shape.properties.name];
		if (code) known.set(code, [...(known.get(code) ?? []), shape]);
	}
	return known;
}

/** Kilometres from a position to the nearest point of an outline. */
function findDistance(geometry: Geometry, lonLat: LonLat): number {
	const distances = listRings(geometry).flatMap((ring) =>
		ring.slice(1).map((end, i) => geoDistance(lonLat, findNearestOn(ring[i]!, end, lonLat))),
	);
	return Math.min(Infinity, ...distances.map((radians) => radians * EARTH));
}

function listRings(geometry: Geometry): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** The point of a short line that is nearest, reckoned on a plane whose east is as long as at that latitude. */
function findNearestOn(start: Position, end: Position, [lon, lat]: LonLat): LonLat {
	const [x0, y0] = start as LonLat;
	const [x1, y1] = end as LonLat;
	const shrink = Math.cos((lat * Math.PI) / 180) ** 2;
	const [dx, dy] = [x1 - x0, y1 - y0];
	const length = dx * dx * shrink + dy * dy;
	const along = length === 0 ? 0 : ((lon - x0) * dx * shrink + (lat - y0) * dy) / length;
	const t = Math.max(0, Math.min(1, along));
	return [x0 + t * dx, y0 + t * dy];
}
