import { remember } from '../ledger/reads/remember.ts';
import type { AreaNames } from '../map/names/areaname.ts';
import { findOverseas } from '../map/names/overseas.ts';
import { seas, type SeaName } from '../map/names/seas.ts';
import { readCountries } from '../map/outline/countries.ts';
import * as words from '../words/words.ts';

/** Lists the names that drawings may bear: countries that have places, then their neighbours, of islands those across the sea, and seas. */
export const listAreaNames = remember('area names', (ledger): AreaNames => {
	const { neighbours, shapes } = readCountries('50m');
	const byCountry = Map.groupBy(ledger.all('places'), ({ data }) => data.country ?? '');
	byCountry.delete('');
	const own = [...byCountry.keys()];
	const others = [...byCountry].flatMap(([code, places]) => {
		const adjacent = [...(neighbours.get(code) ?? [])];
		const positions = places.map(({ data }) => data.position);
		return adjacent.length > 0 ? adjacent : findOverseas(shapes, positions, code);
	});
	return {
		countries: new Map([...own, ...others].map((code) => [code, ledger.countryName(code)])),
		seas: Object.entries(seas).map(([name, [lon, lat, reach]]) => ({
			name: words.seas[name as SeaName],
			lonLat: [lon, lat],
			reach,
		})),
		language: ledger.site.language,
	};
});
