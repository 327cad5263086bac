import { CROWD } from '../lib/crowd.ts';
import type { Library } from '../ledger/open.ts';
import type { Entry } from '../ledger/entry.ts';
import { isWhole, listMapViews, type MapView } from './mappage.ts';
import type { PlaceView } from '../ledger/joined.ts';

/** Whether there are too many places to list each beside a map of all: countries stand for them. */
export function isCrowded(library: Library): boolean {
	return library.all('places').length > CROWD;
}

/** A page of a showing: with its map the first, the further ones with the rest of a long table only. */
export interface MapPage {
	/** The last part of its address. */
	path: string | undefined;
	view: MapView;
	/** The places of the showing, as many to a page as its table shows. */
	pages: PlaceView[][];
	/** The number of the page, from 1. */
	page: number;
}

/** The pages of every showing of the map. */
export function listMapPages(library: Library): MapPage[] {
	return listMapViews(library).flatMap((view) => {
		const { id, views } = view;
		const count = isByCountry(library, view) ? 1 : Math.max(1, Math.ceil(views.length / CROWD));
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
export function isByCountry(library: Library, view: MapView): boolean {
	return isWhole(view) && isCrowded(library);
}

/** The statuses that a showing explains even where no place has them now: today’s all that were ever given, a status its own. */
export function listNamed(library: Library, { kind, id }: MapView): Entry<'statuses'>[] {
	return library
		.all('statuses')
		.filter((status) =>
			kind === 'today' ? library.pointingTo('events', status).length > 0 : status.id === id,
		);
}

/** The names of all countries with a place, by their codes, in the order of the places. */
export function nameCountries(library: Library): Map<string, string> {
	const codes = library.all('places').map(({ data }) => data.country);
	return new Map(codes.map((code) => [code, library.countryName(code)]));
}
