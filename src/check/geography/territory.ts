import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Feature } from 'geojson';
import { isWithin, type Bounds, type LonLat } from '../../lib/bounds.ts';
import type { World } from '../../map/outline/atlas.ts';
import { listCountries, readCountries } from '../../map/outline/countries.ts';
import { measureDistance } from './distance.ts';

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

/** Whether the atlas draws the country; some of the smallest are missing. */
export function isDrawn(code: string): boolean {
	return readCountries('50m').shapes.has(code);
}

/**
 * Whether a position (degrees, longitude first) lies in a country or in land that is claimed for it, or no more than
 * `tolerance` kilometres outside its outline.
 */
export function liesIn(code: string, lonLat: LonLat, tolerance: number): boolean {
	if (disputed.some(({ codes, bounds }) => codes.includes(code) && isWithin(lonLat, bounds)))
		return true;
	const isOn = (shapes: readonly Feature[] = []) =>
		shapes.some(
			(shape) => geoContains(shape, lonLat) || measureDistance(shape.geometry, lonLat) <= tolerance,
		);
	return isOn(readCountries('50m').shapes.get(code)) || isOn(readIslands().get(code));
}

/** The countries at 1:10 million, with islands that the coarser atlas leaves out. The file is large: it is read when it is needed. */
function readIslands(): ReadonlyMap<string, readonly Feature[]> {
	const read = createRequire(import.meta.url);
	return (islands ??= listCountries(read('world-atlas/countries-10m.json') as World).shapes);
}
let islands: ReadonlyMap<string, readonly Feature[]> | undefined;

/** The country that a position (degrees, longitude first) lies in, if it lies in one. */
export function findCountry(lonLat: LonLat): string | undefined {
	for (const [code, shapes] of readCountries('50m').shapes)
		if (shapes.some((shape) => geoContains(shape, lonLat))) return code;
	return undefined;
}
