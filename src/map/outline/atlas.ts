import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { geoArea } from 'd3-geo';
import countries110m from 'world-atlas/countries-110m.json' with { type: 'json' };
import countries50m from 'world-atlas/countries-50m.json' with { type: 'json' };

/** The land of the world and the borders on it, after Natural Earth, in degrees. Rings have the winding order of d3-geo. */
export interface Atlas {
	land: MultiPolygon;
	/** Each border once, without coasts. */
	borders: MultiLineString;
}

/** A file of world-atlas. */
export type World = Topology<{
	countries: GeometryCollection<{ name: string }>;
	land: GeometryCollection;
}>;

/** The atlases by their scale, as Natural Earth names it: 1:110 million for the world, 1:50 million for closer maps. */
export const atlases = {
	'110m': readAtlas(countries110m as unknown as World),
	'50m': readAtlas(countries50m as unknown as World),
};

/** The scale of an atlas. */
export type AtlasName = keyof typeof atlases;

/** Takes land and borders from a file of world-atlas. Throws a TypeError if its land is anything but polygons. */
export function readAtlas(world: World): Atlas {
	const { countries, land } = world.objects;
	return { land: readLand(world, land), borders: mesh(world, countries, (a, b) => a !== b) };
}

/**
 * Land as one geometry. d3-geo reads a ring that has shrunk to a line (1:10 million has one, in the Maldives) as the whole
 * sphere. So polygons larger than half of the sphere are left out.
 */
function readLand(world: World, land: GeometryCollection): MultiPolygon {
	const coordinates = feature(world, land)
		.features.flatMap(({ geometry }) => {
			if (geometry.type === 'Polygon') return [geometry.coordinates];
			if (geometry.type === 'MultiPolygon') return geometry.coordinates;
			throw new TypeError(`land of the atlas is a ${geometry.type}, not polygons`);
		})
		.filter((rings) => geoArea({ type: 'Polygon', coordinates: rings }) < 2 * Math.PI);
	return { type: 'MultiPolygon', coordinates };
}
