import type { Feature } from 'geojson';
import countries from 'i18n-iso-countries/index.js';
import { feature, neighbors } from 'topojson-client';
import countries110m from 'world-atlas/countries-110m.json' with { type: 'json' };
import countries50m from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { AtlasName, World } from './atlas.ts';

const worlds: Record<AtlasName, unknown> = { '110m': countries110m, '50m': countries50m };

/** Territories that the atlas draws apart and gives no number, with the code they are counted to. */
const unnumbered: Record<string, string> = {
	Kosovo: 'XK',
	Somaliland: 'SO',
	'N. Cyprus': 'CY',
	'Indian Ocean Ter.': 'AU',
};

/** The code of a country by its number of three digits in ISO 3166-1: `IE` for 372. */
export function findCode(number: string): string | undefined {
	return countries.numericToAlpha2(number);
}

/** The countries of an atlas. */
interface Countries {
	/** The shapes of each country in degrees, by its code; a country may have several. */
	shapes: ReadonlyMap<string, readonly Feature[]>;
	/** The codes of the countries that share a border with each. */
	neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

const cache = new Map<AtlasName, Countries>();

/** Reads the countries of an atlas: once, when the first is asked for. */
export function readCountries(name: AtlasName): Countries {
	const read = cache.get(name) ?? listCountries(worlds[name] as World);
	cache.set(name, read);
	return read;
}

/** Lists the countries of a world as topojson has it. */
export function listCountries(world: World): Countries {
	const { geometries } = world.objects.countries;
	const codes = geometries.map(
		({ id, properties }) =>
			findCode(String(id)) ?? unnumbered[(properties as { name?: string } | undefined)?.name ?? ''],
	);
	const shapes = new Map<string, Feature[]>();
	const neighbours = new Map<string, Set<string>>();
	const adjacent = neighbors(geometries);
	feature(world, world.objects.countries).features.forEach((shape, i) => {
		const code = codes[i];
		if (!code) return;
		shapes.set(code, [...(shapes.get(code) ?? []), shape]);
		const own = neighbours.get(code) ?? new Set();
		for (const index of adjacent[i] ?? []) {
			const other = codes[index];
			if (other && other !== code) own.add(other);
		}
		neighbours.set(code, own);
	});
	return { shapes, neighbours };
}
