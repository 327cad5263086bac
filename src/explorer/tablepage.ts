import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import type { JoinedPlace } from '../ledger/joined.ts';
import { PAGE_SIZE } from './eventblock.ts';
import { listMapPages, showsAllPlaces, type MapPage } from './mappage.ts';
import { countStatuses } from './marks.ts';

/** Whether there are too many places to list each beside a map of all: countries stand for them, and clusters on it. */
export function isLarge(ledger: Ledger): boolean {
	return ledger.all('places').length > PAGE_SIZE;
}

/** One page of the table of a map page: the first has the map as well, the further ones the rest of a long table only. */
export interface TablePage {
	/** The last part of its address. */
	path: string | undefined;
	page: MapPage;
	/** The places of the map page, as many to a part as one page of the table lists. */
	parts: JoinedPlace[][];
	/** The number of this part, from 1. */
	number: number;
}

/** The pages of the tables of all map pages. */
export function listTablePages(ledger: Ledger): TablePage[] {
	return listMapPages(ledger).flatMap((page) => {
		const { id, places } = page;
		const isWhole = isByCountry(ledger, page);
		const count = isWhole ? 1 : Math.max(1, Math.ceil(places.length / PAGE_SIZE));
		const size = count === 1 ? places.length : PAGE_SIZE;
		const parts = Array.from({ length: count }, (_, i) => places.slice(i * size, (i + 1) * size));
		return parts.map((_, i) => ({
			path: [id, i && i + 1].filter(Boolean).join('/') || undefined,
			page,
			parts,
			number: i + 1,
		}));
	});
}

/** Whether countries stand for places in the table of a map page. */
export function isByCountry(ledger: Ledger, page: MapPage): boolean {
	return showsAllPlaces(page) && isLarge(ledger);
}

/** The statuses that a showing explains even where no place has them now: today’s all that were ever given, a status its own. */
export function listNamed(ledger: Ledger, { kind, id }: MapPage): Entry<'statuses'>[] {
	return ledger
		.all('statuses')
		.filter((status) =>
			kind === 'today' ? ledger.pointingTo('events', status).length > 0 : status.id === id,
		);
}

/** A row of the table that has one for each country. */
export interface CountryRow {
	code: string;
	name: string;
	/** How many of the places shown are in it, and by which status. */
	places: number;
	statuses: ReturnType<typeof countStatuses>;
}

/** Every country that has a place on any day, in the order of the places, with what a map page shows of it. */
export function listCountryRows(ledger: Ledger, { places }: MapPage): CountryRow[] {
	const within = Map.groupBy(places, ({ place }) => place.data.country);
	const codes = new Set(ledger.all('places').map(({ data }) => data.country));
	return [...codes].map((code) => {
		const own = within.get(code) ?? [];
		const name = ledger.countryName(code);
		return { code, name, places: own.length, statuses: countStatuses(own) };
	});
}
