import { geoDistance, type GeoProjection } from 'd3-geo';
import type { LonLat } from '../../lib/bounds.ts';
import { overlap, type Box } from '../layout/box.ts';
import { measureText } from '../layout/textwidth.ts';
import { measureView } from '../outline/clip.ts';
import type { Ground } from './ground.ts';
import { LEADING, SPACING } from './setting.ts';
import { findRoom, type RoomWish } from './room.ts';

/** The names that a drawing may bear, the most important first. */
export interface AreaNames {
	/** The name of each country, by its code. */
	countries: ReadonlyMap<string, string>;
	seas: readonly Sea[];
	/** Their language, as a code. */
	language: string;
}

/** A sea: a position about which its name may stand, and how far from it, in degrees. */
interface Sea {
	name: string;
	lonLat: LonLat;
	reach: number;
}

/** A name on a drawing, in one line or two; `x`, `y` is the middle of the first baseline, in user units. */
export interface AreaName {
	lines: string[];
	x: number;
	y: number;
}

/** The names of a layer. */
export interface PlacedNames {
	/** The font size in user units. */
	size: number;
	countries: AreaName[];
	seas: AreaName[];
}

/** The font size in CSS pixels. */
const SIZE = 10;

/** The share of a country’s name that is on its land at least, where there is no room for all of it: the rest is on the sea. */
const LEAST_SHARE = 0.5;

/** What is on a layer already. */
interface Sheet {
	ground: Ground;
	projection: GeoProjection;
	/** User units to a CSS pixel. */
	unit: number;
	/** The boxes of its marks and labels. */
	taken: readonly Box[];
}

/**
 * Places the names of countries and seas for which there is room: on no mark, label or other name; a country’s on no other
 * country, and as near as possible to the middle of what the drawing shows of it; a sea’s on the sea alone. Others are left
 * out.
 */
export function placeNames(
	{ countries, seas, language }: AreaNames,
	{ ground, projection, unit, taken }: Sheet,
): PlacedNames {
	const size = SIZE * unit;
	const boxes = [...taken];
	const isFree = (box: Box) => !boxes.some((other) => overlap(box, other));
	const place = (
		text: string,
		spacing: number,
		wish: Pick<RoomWish, 'number' | 'share' | 'near'>,
	): AreaName | undefined => {
		for (const lines of listBreaks(text)) {
			const widths = lines.map((line) => measureText(line) + spacing * [...line].length);
			const [width, height] = [Math.max(...widths) * size, lines.length * LEADING * size];
			const box = findRoom(ground, { ...wish, width, height }, isFree);
			if (!box) continue;
			boxes.push(box);
			const x = Math.round((box.left + box.right + spacing * size) / 2);
			return { lines, x, y: Math.round(box.top + 0.9 * size) };
		}
		return undefined;
	};
	const view = measureView(projection);
	const named = new Map<string, AreaName>();
	const placeCountries = (share: number) => {
		for (const [code, name] of countries) {
			const number = ground.numbers.get(code);
			if (!number || named.has(code)) continue;
			const [text, spacing] = capitalise(name, language);
			const found = place(text, spacing, { number, share });
			if (found) named.set(code, found);
		}
	};
	placeCountries(1);
	// An ocean that has several positions is named once.
	const written = new Set<string>();
	const namedSeas = seas.flatMap(({ name, lonLat, reach }) => {
		const at = projection(lonLat);
		const edge = projection([lonLat[0], lonLat[1] - reach]);
		// On some projections the far side of the earth lies in the frame's plane, too.
		const isFar = view && toDegrees(geoDistance(view.middle, lonLat)) > view.radius + reach;
		if (!at || !edge || isFar || written.has(name)) return [];
		const near = { x: at[0], y: at[1], reach: Math.hypot(at[0] - edge[0], at[1] - edge[1]) };
		const found = place(name, 0, { number: 0, share: 1, near });
		if (found) written.add(name);
		return found ?? [];
	});
	placeCountries(LEAST_SHARE);
	return { size, countries: [...named.values()], seas: namedSeas };
}

function toDegrees(radians: number): number {
	return (radians * 180) / Math.PI;
}

/** A name in capitals, with the room between them; as it is in a script that has none, whose letters may be joined. */
function capitalise(name: string, language: string): [text: string, spacing: number] {
	const hasCapitals = /^\P{Lo}*$/u.test(name) && !/\p{Script=Georgian}/u.test(name);
	return hasCapitals ? [name.toLocaleUpperCase(language), SPACING] : [name, 0];
}

/** A name in one line, and in two: broken at the blank nearest to its middle. */
function listBreaks(text: string): string[][] {
	const blanks = [...text.matchAll(/ /g)].map(({ index }) => index);
	const [at] = blanks.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
	return at === undefined ? [[text]] : [[text], [text.slice(0, at), text.slice(at + 1)]];
}
