import type { Bounds, LonLat } from '../../src/lib/bounds.ts';
import { below, makeChance, pick, type Chance } from './chance.ts';
import { pickPoint, readLand, readPieces } from './land.ts';
import { writeOnce } from './once.ts';
import { writeClaim, writeMinistry, writePaper } from './record.ts';

/** The days that the events are spread over. */
const DAYS = 730;

/** Events at each place. */
const EVENTS = 5;

/** Countries in the order of how many places they have, those of the large region first among equals. */
const first = ['DE', 'BR', 'FR', 'US', 'PL', 'IN', 'ES', 'NG', 'IT', 'ID', 'RO', 'MX', 'SE', 'ZA'];

/** What may come after what, as a place goes from status to status. */
const next: Record<string, string[]> = {
	reported: ['searched', 'denied', 'closed'],
	searched: ['closed', 'denied', 'cleared'],
	denied: ['searched', 'closed'],
	closed: ['cleared'],
	cleared: [],
};

/** Where the places of an investigation are: the countries, by their codes, or what of them lies within bounds. */
export interface Ground {
	countries: readonly string[];
	bounds?: Bounds | undefined;
}

/** One place of an invented investigation. */
interface Town {
	/** From 1. */
	number: number;
	country: string;
	lonLat: LonLat;
}

/**
 * An invented investigation with `count` places and five times as many events: the text of each file of a content
 * folder, by its path. The same count gives the same bytes. A few countries hold most of the places, a twentieth
 * of the places share the point of another one, and the events lie on the days of two years. Where a `ground` is named, all
 * places are on it, and the settings name no region.
 */
export function inventInvestigation(count: number, ground?: Ground): Map<string, string> {
	const chance = makeChance(count);
	const towns = ground ? settleOn(ground, count, chance) : settle(count, chance);
	const files = new Map(writeOnce(count, ground === undefined));
	const papers = Math.ceil(count / 10);
	for (let paper = 1; paper <= papers; paper++)
		for (const [path, text] of writePaper(paper)) files.set(path, text);
	for (const [country, [town]] of Map.groupBy(towns, ({ country }) => country))
		for (const [path, text] of writeMinistry(country, town!.number, paperOf(town!)))
			files.set(path, text);
	for (const town of towns) {
		const { number, country, lonLat } = town;
		const paper = paperOf(town);
		const days = pickDays(chance);
		files.set(
			`places/place-${number}.yaml`,
			`city: Place ${number}
country: ${country}
position: [${lonLat.join(', ')}]
reported:
  - count: ${1 + below(chance() * chance() * 9, chance)}
    by: paper-${paper}
    asOf: ${days[0]}
    sources: [issue-${paper}]
`,
		);
		files.set(`claims/claim-${number}.yaml`, writeClaim(number, paper, days[0]!));
		writeEvents(town, days, chance).forEach((text, i) =>
			files.set(`events/event-${number}-${i + 1}.yaml`, text),
		);
	}
	return files;
}

/** Ten places in a row stand in one paper. */
function paperOf({ number }: Town): number {
	return Math.ceil(number / 10);
}

/** Countries draw places by their rank: the first a quarter of them, the hundredth hardly any. */
function settle(count: number, chance: Chance): Town[] {
	const land = readLand();
	const others = [...land.keys()].filter((code) => !first.includes(code)).sort();
	const countries = [...first, ...others];
	const weights = countries.map((_, i) => (i + 1) ** -1.2);
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	const known = new Map<string, LonLat[]>();
	const towns: Town[] = [];
	for (let number = 1; number <= count; number++) {
		let left = chance() * whole;
		const country = countries[weights.findIndex((weight) => (left -= weight) < 0)] ?? first[0]!;
		const points = known.get(country) ?? [];
		const isShared = points.length > 0 && chance() < 0.05;
		const lonLat = isShared ? pick(points, chance) : pickPoint(land.get(country)!, chance);
		known.set(country, [...points, lonLat]);
		towns.push({ number, country, lonLat });
	}
	return towns;
}

/** Each of the pieces of land has as many places as any other, whatever its size, but for what is left over. */
function settleOn({ countries, bounds }: Ground, count: number, chance: Chance): Town[] {
	const pieces = countries.flatMap((country) =>
		readPieces(country, bounds).map((land) => ({ country, land })),
	);
	return Array.from({ length: count }, (_, i) => {
		const { country, land } = pieces[i % pieces.length]!;
		return { number: i + 1, country, lonLat: pickPoint(land, chance, bounds) };
	});
}

/** Different days of the two years, in order. */
function pickDays(chance: Chance): string[] {
	const days = new Set<number>();
	while (days.size < EVENTS) days.add(below(DAYS, chance));
	return [...days]
		.sort((a, b) => a - b)
		.map((day) => new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10));
}

/** First it is reported; each later event gives a new status or, as often, only a statement. */
function writeEvents(town: Town, days: string[], chance: Chance): string[] {
	const { number, country } = town;
	let status = '';
	return days.map((date, i) => {
		const options = i === 0 ? ['reported'] : next[status]!;
		const changed = i === 0 || (chance() < 0.5 && options.length > 0);
		if (changed) status = pick(options, chance);
		const actor = i === 0 ? `paper-${paperOf(town)}` : `ministry-${country.toLowerCase()}`;
		return `what: ${changed ? `Place ${number} was said to be ${status}.` : `Somebody spoke of Place ${number}.`}
date: ${date}
kind: ${i === 0 ? 'report' : changed ? 'finding' : 'statement'}
actors: [${actor}]
sources: [issue-${paperOf(town)}]
${changed ? `changes:\n  - status: ${status}\n    places: [place-${number}]` : `places: [place-${number}]`}
`;
	});
}
