import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { GeoPermissibleObjects } from 'd3-geo';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };

/** The land of the world and the borders inside it, after Natural Earth. Rings are turned as d3-geo wants them. */
export interface Atlas {
	land: GeoPermissibleObjects;
	/** Each border once, coasts left out. */
	borders: MultiLineString;
}

/** What world-atlas holds. */
export type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** `coarse` (1:110 million) for the world and for continents, `fine` (1:50 million) for closer views. */
export const atlases = {
	coarse: readAtlas(coarse as unknown as World),
	fine: readAtlas(fine as unknown as World),
};

/** Land and borders out of what world-atlas holds. */
export function readAtlas(world: World): Atlas {
	const { countries, land } = world.objects;
	return { land: feature(world, land), borders: mesh(world, countries, (a, b) => a !== b) };
}
