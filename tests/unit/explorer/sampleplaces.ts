import { drawAs } from '../../../src/explorer/drawas.ts';
import type { Bounds } from '../../../src/lib/bounds.ts';
import type { MapPlace } from '../../../src/map/mapplace.ts';

export const europe: Bounds = [-11, 34.5, 32.5, 61];
export const world: Bounds = [-168, -55, 190, 75];

export const place = (name: string, lonLat: [number, number], count = 1): MapPlace => ({
	id: name.toLowerCase(),
	name,
	lonLat,
	count,
});

/** A region whose drawing shows all of it, since none of its places is known. */
export const around = (bounds: Bounds, units?: number[]) => ({
	region: { bounds, positions: [] },
	...(units && { units }),
});

export const drawRegion = (places: MapPlace[], bounds: Bounds, units?: number[]) =>
	drawAs('region', places, around(bounds, units));
export const drawRegionClose = (places: MapPlace[], bounds: Bounds, units?: number[]) =>
	drawAs('closeUp', places, around(bounds, units));
export const drawWorld = (places: MapPlace[]) => drawAs('world', places, around(europe));
export const drawLocator = (places: MapPlace[]) => drawAs('locator', places, around(europe));

export const suva = place('Suva', [178.44, -18.14]);
export const taveuni = place('Taveuni', [-179.98, -16.8]);
