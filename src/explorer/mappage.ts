import { formatDate } from '../words/formatdate.ts';
import { makeId } from '../lib/id.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { remember } from '../ledger/reads/remember.ts';
import type { Site } from '../schema/site.ts';
import * as words from '../words/words.ts';
import { selectPlaces } from './drawingkinds.ts';
import { findRegion } from './region.ts';
import { listSteps } from './steps.ts';
import { joinPlaceAt, type JoinedPlace } from '../ledger/joined.ts';

/** A map page: a map and its table, with an address of its own. */
export interface MapPage {
	/** The last part of its address: empty for today, `2022-11-01`, `nl`, `denied`. */
	id: string;
	kind: 'today' | 'day' | 'region' | 'country' | 'status';
	/** The name that tells it from the others: “1 November 2022”, “Netherlands”. */
	name: string;
	/** The day it shows, `YYYY-MM-DD`. */
	day: string;
	/** Its places with their statuses on that day. */
	places: JoinedPlace[];
	/** On the map page of a day, the ids of the places whose statuses changed by then. */
	turned?: ReadonlySet<string>;
	/** On the map page of a status, the event that first gave it to each place, by the place’s id. */
	firstEvents?: Map<string, Entry<'events'>>;
}

/**
 * Lists the map pages: today, the days of listSteps(), the region, each country, one for the places in none, and each status that a place has or
 * had.
 */
export const listMapPages = remember('map pages', collectPages);

/** Finds a map page by its id. Throws a RangeError if there is none. */
export const findMapPage = remember('map page', (ledger, id: string): MapPage => {
	const page = listMapPages(ledger).find((one) => one.id === id);
	if (!page) throw new RangeError(`there is no map page ${id}`);
	return page;
});

function collectPages(ledger: Ledger): MapPage[] {
	const { updated, language } = ledger.site;
	const region = findRegion(ledger);
	const all = ledger.all('places');
	const joinPlacesAt = (day: string) =>
		all.flatMap((place) => joinPlaceAt(ledger, place, day) ?? []);
	const today = joinPlacesAt(updated);
	const inRegion = selectPlaces(today, 'region', region);
	const countries = Map.groupBy(today, ({ code }) => code);
	const makePage = (
		kind: MapPage['kind'],
		id: string,
		name: string,
		places: JoinedPlace[],
		day = updated,
	): MapPage => ({ id, kind, name, day, places });
	return [
		makePage('today', '', formatDate(updated, language), today),
		...listSteps(ledger).map(({ day, places: turned }) => ({
			...makePage('day', day, formatDate(day, language), joinPlacesAt(day), day),
			turned,
		})),
		...(inRegion.length > 0
			? [makePage('region', makeId(region.title), region.title, inRegion)]
			: []),
		...[...countries].map(([code, places]) =>
			makePage('country', code.toLowerCase(), words.nameMapOf(places[0]?.country), places),
		),
		...ledger.all('statuses').flatMap((status) => {
			const firstEvents = listFirstEvents(ledger, status);
			const places = today.filter(({ place }) => firstEvents.has(place.id));
			if (places.length === 0) return [];
			return [{ ...makePage('status', status.id, status.data.label, places), firstEvents }];
		}),
	];
}

/** Lists the map pages as Astro’s getStaticPaths() returns them; `name` gives the parameter `page` of each. */
export function listMapPaths(
	ledger: Ledger,
	name: (page: MapPage) => string | undefined = ({ id }) => id || undefined,
) {
	return listMapPages(ledger).map((page) => ({ params: { page: name(page) }, props: { page } }));
}

/** Whether a map page shows all places. On such a page, a reader can choose a day, and a script may run. */
export function showsAllPlaces({ kind }: MapPage): boolean {
	return kind === 'today' || kind === 'day';
}

/** The title of a map page. */
export function nameMapPage({ kind, name }: MapPage, { unit }: Site): string {
	return kind === 'today' ? words.mapTitle(unit.many) : words.mapPageTitle(unit.many, name);
}

/** The name of a map page’s picture files, without their ending: `today`, `2022-11-01`. */
export function nameMapFile({ id }: MapPage): string {
	return id || 'today';
}

/** The event that first gave `status` to each place, by the id of the place; places that never had it are left out. */
function listFirstEvents(ledger: Ledger, status: Entry<'statuses'>): Map<string, Entry<'events'>> {
	return new Map(
		ledger.all('places').flatMap((place) => {
			const change = ledger.historyOf(place).find((one) => one.status === status.id);
			return change ? [[place.id, ledger.get('events', change.event)] as const] : [];
		}),
	);
}
