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

// The script of the map.

/** The button that lets time run. */
export const play = 'Play';

/** The same button while time runs. */
export const stop = 'Stop';

/** The day up to which the facts are known. */
export const today = 'Today';

/** “Chile; weakly sourced”: what a card or a row says below the name of a place. */
export const countryOfPlace = (country: string, isWeak: boolean): string =>
	country + (isWeak ? '; weakly sourced' : '');

/** “2 stations reported, by The Tidewater”. */
export const reportedBy = <Part>(reported: string, by: Part): (string | Part)[] => [
	`${reported} reported, by `,
	by,
];

/** “On 1 November 2022: Reported (May 2022); also Denied (June 2022)”. Each status is a list of parts. */
export const statusesOnDay = <Part>(day: string, statuses: Part[][]): (string | Part)[] => [
	`On ${day}: `,
	...statuses.flatMap((parts, i) => [i > 0 ? '; also ' : '', ...parts]),
];

/** What stands before the newest event at a place. */
export const newestEvent = 'Newest event: ';

/** “All about Salt Quay”. */
export const allAbout = (place: string): string => `All about ${place}`;

/** “and 3 more in the table”. */
export const moreInTable = (places: number): string => `and ${places} more in the table`;

/** “Cluster: 4 places (Salt Quay, North Pier, Old Mole …), opens”: what a screen reader says of a cluster. */
export const nameClusterButton = (places: number, names: string[]): string =>
	`Cluster: ${countPlaces(places)} (${names.join(', ')}${places > names.length ? ' …' : ''}), opens`;

/** “4 countries”. */
export const countCountries = (countries: number): string =>
	count(countries, { one: 'country', other: 'countries' });

/** “12 of 41 places shown; every place ever “Denied””. The number shown and the link, if there is one, are parts. */
export const placesShown = <Part>(shown: Part, known: number, link?: Part): (string | Part)[] => [
	shown,
	` of ${countPlaces(known)} shown`,
	...(link ? ['; ', link] : []),
];

/** “every place ever “Denied””. */
export const everyPlaceEver = (status: string): string => `every place ever “${status}”`;

/** “The Service Stations, “Map of the reported stations””: what a reader cites. */
export const quotePage = (title: string, site: string): string => `${site}, “${title}”`;

/** “…. Version of 3 May 2022. https://…”: a page as a reader cites it, with the version of its facts and its address. */
export const citePage = (page: string, version: string, address: string): string =>
	`${page}. Version of ${version}. ${address}`;
