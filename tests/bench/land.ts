import { geoArea, geoBounds, geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { findCode } from '../../src/map/outline/countries.ts';
import type { LonLat } from '../../src/lib/bounds.ts';
import type { Chance } from './chance.ts';

type World = Topology<{ countries: GeometryCollection }>;

/** The largest piece of land of each country, by its code, as turned as d3-geo wants it. */
export function readLand(): Map<string, Polygon> {
	const world = fine as unknown as World;
	const land = new Map<string, Polygon>();
	for (const { id, geometry } of feature(world, world.objects.countries).features) {
		const code = findCode(String(id));
		const isLand = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
		if (!code || code === 'AQ' || !isLand) continue;
		const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const pieces = rings.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
		land.set(code, pieces.sort((a, b) => geoArea(b) - geoArea(a))[0]!);
	}
	return land;
}

/** A point on a piece of land, in degrees with two decimals. */
export function pickPoint(land: Polygon, chance: Chance): LonLat {
	const [[west, south], [east, north]] = geoBounds(land);
	const width = east - west + (east < west ? 360 : 0);
	for (;;) {
		const lon = west + chance() * width;
		const point = [lon > 180 ? lon - 360 : lon, south + chance() * (north - south)] as const;
		const lonLat = point.map((degrees) => Math.round(degrees * 100) / 100) as LonLat;
		if (geoContains(land, lonLat)) return lonLat;
	}
}
