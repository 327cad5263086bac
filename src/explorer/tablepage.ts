import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { NO_COUNTRY } from '../ledger/country.ts';
import { cut } from '../lib/cut.ts';
import * as words from '../words/words.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import { PAGE_SIZE } from './eventblock.ts';
import { listMapPages, showsAllPlaces, type MapPage } from './mappage.ts';
import { countLooks, type MarkCount } from './marks.ts';

/** The most rows of a table that has pages: none of these weighs more than 250 kB. */
export const MOST_ROWS = 120;

/** Whether there are too many places for one table: then the table of a map of all places lists countries. */
export function isLarge(ledger: Ledger): boolean {
	return ledger.all('places').length > PAGE_SIZE;
}

/** One page of the table of a map page. The first is the map page itself; the others have only the rest of the table. */
export interface TablePage {
	/** The last part of its address: `nl`, `nl/2`; undefined for the first page of today’s map. */
	path: string | undefined;
	page: MapPage;
	/** The places of the map page, divided into the pages of its table. */
	parts: JoinedPlace[][];
	/** The number of the page, from 1: it lists `parts[number - 1]`. */
	number: number;
}

/** Lists the pages of the tables of all map pages. */
export function listTablePages(ledger: Ledger): TablePage[] {
	return listMapPages(ledger).flatMap((page) => {
		const isWhole = !isLarge(ledger) || isByCountry(ledger, page);
		const parts = isWhole ? [page.places] : cut(page.places, MOST_ROWS).map(({ items }) => items);
		return parts.map((_, i) => ({ path: formatPath(page.id, i + 1), page, parts, number: i + 1 }));
	});
}

/** Whether the table of a map page lists countries in place of places. */
export function isByCountry(ledger: Ledger, page: MapPage): boolean {
	return showsAllPlaces(page) && isLarge(ledger);
}

/**
 * Lists the statuses that the legend of a map page always explains: on today’s, all that events give; on a status’s,
 * that status.
 */
export function listNamed(ledger: Ledger, { kind, id }: MapPage): Entry<'statuses'>[] {
	return ledger
		.all('statuses')
		.filter((status) =>
			kind === 'today' ? ledger.pointingTo('events', status).length > 0 : status.id === id,
		);
}

/** A row of the table of countries. */
export interface CountryRow {
	code: string;
	name: string;
	/** The number of the map page’s places in it, and how many of them have which statuses. */
	places: number;
	counts: MarkCount[];
}

/** Lists every country that has a place on any day, in the order of the places, with the places on a map page. */
export function listCountryRows(ledger: Ledger, { places }: MapPage): CountryRow[] {
	const within = Map.groupBy(places, ({ code }) => code);
	const codes = new Set(ledger.all('places').map(({ data }) => data.country ?? NO_COUNTRY));
	return [...codes].map((code) => {
		const own = within.get(code) ?? [];
		const name = words.headTerritory(code === NO_COUNTRY ? undefined : ledger.countryName(code));
		return { code, name, places: own.length, counts: countLooks(own) };
	});
}

function formatPath(id: string, number: number): string | undefined {
	return [id, number > 1 ? number : ''].filter(Boolean).join('/') || undefined;
}
