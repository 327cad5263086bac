import type { Problem } from '../problem.ts';
import { isCountry, nameCountry } from '../geography/isocode.ts';
import { findCountry, isDrawn, liesIn } from '../geography/territory.ts';
import { listRecords, problemAt, type Content } from '../content.ts';

/**
 * How far outside its country a place may be, in kilometres: the atlas cuts corners at coasts, and leaves small
 * islands out.
 */
const TOLERANCE = 25;

/** Finds places whose position is outside their country. */
export function findMisplaced(content: Content): Problem[] {
	return listRecords(content, 'places').flatMap((place) => {
		const { country, position } = place.data;
		if (!country || !position || !isCountry(country) || !isDrawn(country)) return [];
		if (liesIn(country, position, TOLERANCE)) return [];
		return [problemAt(place, ['position'], ...explainPosition(country, position))];
	});
}

function explainPosition(
	country: string,
	[lon, lat]: [number, number],
): [wrong: string, fix: string] {
	const there = findCountry([lon, lat]);
	const wrong = there
		? `[${lon}, ${lat}] is in ${nameCountry(there)}, not in ${nameCountry(country)}.`
		: `[${lon}, ${lat}] is outside ${nameCountry(country)}.`;
	if (Math.abs(lon) <= 90 && liesIn(country, [lat, lon], TOLERANCE)) {
		return [wrong, `Longitude comes first. Did you swap them? Write [${lat}, ${lon}].`];
	}
	return [wrong, 'Correct the position or the country.'];
}
