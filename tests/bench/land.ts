import { geoArea, geoBounds, geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { findCode } from '../../src/map/outline/countries.ts';
import { isWithin, type Bounds, type LonLat } from '../../src/lib/bounds.ts';
import type { Chance } from './chance.ts';

type World = Topology<{ countries: GeometryCollection }>;

/** The largest piece of land of each country, by its code, as turned as d3-geo wants it. */
export function readLand(): Map<string, Polygon> {
	return new Map([...readAll()].map(([code, pieces]) => [code, pieces[0]!]));
}

/** How many pieces of a country are listed. */
const PIECES = 4;

/** The largest pieces of land of a country, or those of them that reach into bounds. */
export function readPieces(code: string, bounds: Bounds = [-180, -90, 180, 90]): Polygon[] {
	const pieces = readAll().get(code) ?? [];
	const reaches = ({ coordinates: [ring = []] }: Polygon) =>
		ring.some(([lon = NaN, lat = NaN]) => isWithin([lon, lat], bounds));
	return pieces.filter(reaches).slice(0, PIECES);
}

/** The pieces of land of each country, by its code, the largest first. */
function readAll(): Map<string, Polygon[]> {
	const world = fine as unknown as World;
	const land = new Map<string, Polygon[]>();
	for (const { id, geometry } of feature(world, world.objects.countries).features) {
		const code = findCode(String(id));
		const isLand = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
		if (!code || code === 'AQ' || !isLand) continue;
		const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const pieces = rings.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
		const sorted = pieces.sort((a, b) => geoArea(b) - geoArea(a));
		land.set(code, [...(land.get(code) ?? []), ...sorted]);
	}
	return land;
}

/** A point on a piece of land, within bounds if they are named, in degrees with two decimals. */
export function pickPoint(land: Polygon, chance: Chance, bounds?: Bounds): LonLat {
	const [[west, south], [east, north]] = geoBounds(land);
	const width = east - west + (east < west ? 360 : 0);
	for (;;) {
		const lon = west + chance() * width;
		const point = [lon > 180 ? lon - 360 : lon, south + chance() * (north - south)] as const;
		const lonLat = point.map((degrees) => Math.round(degrees * 100) / 100) as LonLat;
		if ((!bounds || isWithin(lonLat, bounds)) && geoContains(land, lonLat)) return lonLat;
	}
}
