import { isContested } from '../geography/contested.ts';
import { isCountry, nameCountry } from '../geography/isocode.ts';
import { findCountry, isDrawn, liesIn } from '../geography/territory.ts';
import { hasField, listRecords, problemAt, type Content, type ContentRecord } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { LonLat } from '../../lib/bounds.ts';

/**
 * How far outside its country a place may be, in kilometres: the atlas cuts corners at coasts, and leaves the smallest
 * islands out.
 */
const TOLERANCE = 25;

/** The same where `positionNote` says why: hardly an island or a search-and-rescue zone is farther from its country. */
const FARTHEST = 2500;

type Advice = [wrong: string, fix: string];

/** What was found of each place: a record that is kept from one check to the next need not be looked for on the map again. */
const found = new WeakMap<ContentRecord<'places'>, Problem[]>();

/** Finds places whose position is outside their country, or in one that they do not name. */
export function findMisplaced(content: Content): Problem[] {
	return listRecords(content, 'places').flatMap((place) => {
		const problems = found.get(place) ?? checkPosition(place);
		found.set(place, problems);
		return problems;
	});
}

function checkPosition(place: ContentRecord<'places'>): Problem[] {
	const { positionNote } = place.data;
	const [country, position] = [readCountry(place), readPosition(place)];
	if (!position) return [];
	const hasNote = positionNote !== undefined;
	if (position.every((degrees) => degrees === 0))
		return [problemAt(place, ['position'], ...explainNowhere())];
	if (!country) {
		if (hasField(place, 'country')) return [];
		const advice = explainNoCountry(position, hasNote);
		return advice ? [problemAt(place, [], ...advice)] : [];
	}
	if (!isCountry(country) || !isDrawn(country)) return [];
	const advice = explainPosition(country, position, hasNote);
	return advice ? [problemAt(place, ['position'], ...advice)] : [];
}

/** The country that is meant, also where its code is not written as it must be. */
function readCountry({ data, raw }: ContentRecord<'places'>): string | undefined {
	const { country } = (raw ?? {}) as { country?: unknown };
	return data.country ?? (typeof country === 'string' ? country.toUpperCase() : undefined);
}

/** The position that is meant, also where it is given too exactly: two numbers on the globe. */
function readPosition({ data, raw }: ContentRecord<'places'>): LonLat | undefined {
	const { position } = (raw ?? {}) as { position?: unknown };
	const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
	const isOnGlobe =
		typeof lon === 'number' &&
		typeof lat === 'number' &&
		Math.abs(lon) <= 180 &&
		Math.abs(lat) <= 90;
	return data.position ?? (isOnGlobe ? [lon, lat] : undefined);
}

function explainNowhere(): Advice {
	return [
		'[0, 0] is in the sea off Africa, where programs put what has no position.',
		'Write the position of the city, longitude first.',
	];
}

/** What to say of a position outside a country; undefined where it is right, or `positionNote` says why it is so. */
function explainPosition(country: string, position: LonLat, hasNote: boolean): Advice | undefined {
	if (liesIn(country, position, TOLERANCE)) return undefined;
	const at = write(position);
	const there = findCountry(position);
	const wrong = there
		? `${at} is in ${nameCountry(there)}, not in ${nameCountry(country)}.`
		: `${at} is outside ${nameCountry(country)}.`;
	const slip = findSlip(country, position);
	if (slip) return [wrong, slip];
	const isDisputed = isContested(position, country);
	if (!hasNote && (!there || isDisputed))
		return [
			wrong,
			'Correct the position or the country, or say under “positionNote” why it is so.',
		];
	if (hasNote && isDisputed) return undefined;
	if (there) return [wrong, 'Correct the position or the country.'];
	if (liesIn(country, position, FARTHEST)) return undefined;
	return [
		`${at} is more than ${FARTHEST.toLocaleString('en-GB')} km from ${nameCountry(country)}.`,
		'Correct the position or the country, or leave the country out.',
	];
}

/** What to do about numbers in the wrong order or with a wrong sign, if the place is in the country without that slip. */
function findSlip(country: string, [lon, lat]: LonLat): string | undefined {
	const isThere = (position: LonLat) => liesIn(country, position, TOLERANCE);
	if (Math.abs(lon) <= 90 && isThere([lat, lon]))
		return `Longitude comes first. Did you swap them? Write ${write([lat, lon])}.`;
	const others: LonLat[] = [
		[-lon, lat],
		[lon, -lat],
		[-lon, -lat],
	];
	const meant = others.find(isThere);
	return meant && `West and south have a minus. Did you mean ${write(meant)}?`;
}

/** What to say of a place that names no country; undefined where it is in none, and `positionNote` says why. */
function explainNoCountry(position: LonLat, hasNote: boolean): Advice | undefined {
	const there = findCountry(position);
	// Whether Antarctica is a country’s is for nobody to say.
	if (there && there !== 'AQ' && !(hasNote && isContested(position)))
		return [
			`It names no country, but ${write(position)} is in ${nameCountry(there)}.`,
			`Add “country: ${there}”, or correct the position.`,
		];
	if (hasNote) return undefined;
	return [
		'It names no country.',
		'Name its country, or say under “positionNote” why it is in none.',
	];
}

function write([lon, lat]: LonLat): string {
	return `[${lon}, ${lat}]`;
}
