import { CROWD } from '../lib/crowd.ts';
import type { Ledger } from '../ledger/join.ts';
import type { Entry } from '../ledger/entry.ts';
import { showsAllPlaces, listMapPages, type MapPage } from './mappage.ts';
import type { JoinedPlace } from '../ledger/joined.ts';

/** Whether there are too many places to list each beside a map of all: countries stand for them. */
export function isCrowded(ledger: Ledger): boolean {
	return ledger.all('places').length > CROWD;
}

/** A page of a showing: with its map the first, the further ones with the rest of a long table only. */
export interface TablePage {
	/** The last part of its address. */
	path: string | undefined;
	view: MapPage;
	/** The places of the showing, as many to a page as its table shows. */
	pages: JoinedPlace[][];
	/** The number of the page, from 1. */
	page: number;
}

/** The pages of every showing of the map. */
export function listTablePages(ledger: Ledger): TablePage[] {
	return listMapPages(ledger).flatMap((view) => {
		const { id, views } = view;
		const count = isByCountry(ledger, view) ? 1 : Math.max(1, Math.ceil(views.length / CROWD));
		const size = count === 1 ? views.length : CROWD;
		const pages = Array.from({ length: count }, (_, i) => views.slice(i * size, (i + 1) * size));
		return pages.map((_, i) => ({
			path: [id, i && i + 1].filter(Boolean).join('/') || undefined,
			view,
			pages,
			page: i + 1,
		}));
	});
}

/** Whether countries stand for places in the table of a showing. */
export function isByCountry(ledger: Ledger, view: MapPage): boolean {
	return showsAllPlaces(view) && isCrowded(ledger);
}

/** The statuses that a showing explains even where no place has them now: today’s all that were ever given, a status its own. */
export function listNamed(ledger: Ledger, { kind, id }: MapPage): Entry<'statuses'>[] {
	return ledger
		.all('statuses')
		.filter((status) =>
			kind === 'today' ? ledger.pointingTo('events', status).length > 0 : status.id === id,
		);
}

/** The names of all countries with a place, by their codes, in the order of the places. */
export function nameCountries(ledger: Ledger): Map<string, string> {
	const codes = ledger.all('places').map(({ data }) => data.country);
	return new Map(codes.map((code) => [code, ledger.countryName(code)]));
}
