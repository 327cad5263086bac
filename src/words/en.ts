/**
 * The words of the frame in English: everything a reader sees that content/ does not say. Where a number is in a phrase,
 * or the order of its parts is for the language to choose, it is a function; a part that leads somewhere or has a form of
 * its own is made by a function that is handed in, so that it may stand anywhere in the phrase.
 */
import { createCounter } from './plural.ts';

const count = createCounter('en');

/** “1 place”, “41 places”. */
export const countPlaces = (places: number): string =>
	count(places, { one: 'place', other: 'places' });

/** What is counted at a place, as one and as many: “station”, “stations”. content/ says so. */
type Unit = { one: string; many: string };

/** “3 stations”, “at least 1 station”. */
export const countUnits = (reported: { count: number; atLeast: boolean }, unit: Unit): string =>
	`${reported.atLeast ? 'at least ' : ''}${count(reported.count, { one: unit.one, other: unit.many })}`;

/** The number of a figure, written for people: “at least 36”, “up to 230,000”. */
export const qualify = (number: string, { atLeast, upTo }: { atLeast: boolean; upTo: boolean }) =>
	atLeast ? `at least ${number}` : upTo ? `up to ${number}` : number;

/** A source without a date. */
export const undated = 'undated';

/** A title within a sentence. What it quotes itself stands in single quotation marks. */
export const quoteTitle = (title: string): string =>
	`“${title.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;

/** Several names of statuses: “Reported, also Denied”. */
export const joinStatuses = (labels: readonly string[]): string => labels.join(', also ');

/** Said of what rests on weak sources only. */
export const weaklySourced = 'weakly sourced';

// Maps.

/** The heading over the map of the world, beside that of the region. */
export const restOfWorld = 'The rest of the world';

/** What every map of the site is called. */
export const mapTitle = (units: string): string => `Map of the reported ${units}`;

/** What a page of the map is called that shows a day, a country, a region or a status. */
export const mapPageTitle = (units: string, name: string): string => `${mapTitle(units)}: ${name}`;

/** “Salt Quay, Chile: Reported, also Denied; 2 stations reported; weakly sourced”. */
export const nameMark = (place: {
	name: string;
	country: string;
	statuses: readonly string[];
	reported: string;
	weak: boolean;
}): string => {
	const { name, country, statuses, reported, weak } = place;
	const parts = [`${name}, ${country}: ${joinStatuses(statuses)}`, `${reported} reported`];
	return [...parts, ...(weak ? [weaklySourced] : [])].join('; ');
};

/** “12 places in Chile”, “40 places in 3 countries, most in Chile”. */
export const nameCluster = (places: number, countries: number, country: string): string =>
	`${countPlaces(places)} in ${countries === 1 ? country : `${countries} countries, most in ${country}`}`;

/** What becomes of marks that would cover each other: clusters stand for them, or they are moved apart. */
export const explainLayout = (hasClusters: boolean): string =>
	`Where marks would cover each other ${
		hasClusters
			? 'one with their number stands for all.'
			: 'they are moved apart, and a fine line leads to the place.'
	}`;

/** “1 November 2022: 41 places reported, 3 ordered closed”. What was only reported is counted in the whole alone. */
export const describeDay = (
	date: string,
	total: number,
	counts: readonly { label: string; count: number }[],
): string => {
	const parts = counts.map(
		({ label, count }) =>
			`${count} ${label.replace(/^.(?=[a-z])/, (letter) => letter.toLowerCase())}`,
	);
	return `${date}: ${[`${countPlaces(total)} reported`, ...parts].join(', ')}`;
};

/** “41 of 56 places, as things stood on 1 November 2022.” */
export const captionPlaces = (shown: number, all: number, date: string): string =>
	`${shown} of ${countPlaces(all)}, as things stood on ${date}.`;
