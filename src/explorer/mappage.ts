import { formatDate } from '../lib/date.ts';
import { makeId } from '../lib/id.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import type { Site } from '../schema/site.ts';
import * as words from '../words/words.ts';
import { listDays } from './days.ts';
import { selectPlaces } from './drawings.ts';
import { joinPlaceAt, type JoinedPlace } from '../ledger/joined.ts';

/** One page of the map, with an address of its own. */
export interface MapPage {
	/** The last part of its address: nothing for today, `2022-11-01`, `nl`, `denied`. */
	id: string;
	kind: 'today' | 'day' | 'region' | 'country' | 'status';
	/** What tells it from the others, as a reader reads it: “1 November 2022”, “Netherlands”. */
	name: string;
	/** The day it shows, `YYYY-MM-DD`. */
	day: string;
	/** Its places as they stood on that day. */
	places: JoinedPlace[];
	/** On the map of a status: the event that first gave it to each place, by the place’s id. */
	firstEvents?: Map<string, Entry<'events'>>;
}

const known = new WeakMap<Ledger, MapPage[]>();

/** Every map page: today, each day on which a status changed, the region drawn large, each country, each status that a place has or once had. */
export function listMapPages(ledger: Ledger): MapPage[] {
	const pages = known.get(ledger) ?? collectPages(ledger);
	known.set(ledger, pages);
	return pages;
}

function collectPages(ledger: Ledger): MapPage[] {
	const { updated, language, focus } = ledger.site;
	const all = ledger.all('places');
	const on = (day: string) => all.flatMap((place) => joinPlaceAt(ledger, place, day) ?? []);
	const today = on(updated);
	const near = selectPlaces(today, 'region', ledger.site);
	const countries = Map.groupBy(today, ({ place }) => place.data.country);
	const page = (
		kind: MapPage['kind'],
		id: string,
		name: string,
		places: JoinedPlace[],
		day = updated,
	): MapPage => ({ id, kind, name, day, places });
	return [
		page('today', '', formatDate(updated, language), today),
		...listDays(ledger).map((day) => page('day', day, formatDate(day, language), on(day), day)),
		...(near.length > 0 ? [page('region', makeId(focus.title), focus.title, near)] : []),
		...[...countries].map(([code, places]) =>
			page('country', code.toLowerCase(), ledger.countryName(code), places),
		),
		...ledger.all('statuses').flatMap((status) => {
			const firstEvents = listFirstEvents(ledger, status);
			const places = today.filter(({ place }) => firstEvents.has(place.id));
			if (places.length === 0) return [];
			return [{ ...page('status', status.id, status.data.label, places), firstEvents }];
		}),
	];
}

/** What Astro needs to make a page of every map page: `name` gives the part of the address that it has. */
export function listMapPaths(
	ledger: Ledger,
	name: (page: MapPage) => string | undefined = ({ id }) => id || undefined,
) {
	return listMapPages(ledger).map((page) => ({ params: { page: name(page) }, props: { page } }));
}

/** Whether all places are on a showing: there a day can be chosen, and a script may help. */
export function showsAllPlaces({ kind }: MapPage): boolean {
	return kind === 'today' || kind === 'day';
}

/** What a map page is called, as a headline. */
export function nameMapPage({ kind, name }: MapPage, { unit }: Site): string {
	return kind === 'today' ? words.mapTitle(unit.many) : words.mapPageTitle(unit.many, name);
}

/** What the files of a map page are called, without their ending: `today`, `2022-11-01`. */
export function nameMapFile({ id }: MapPage): string {
	return id || 'today';
}

/** The event that first gave `status` to each place that ever had it, by the place’s id. */
function listFirstEvents(ledger: Ledger, status: Entry<'statuses'>): Map<string, Entry<'events'>> {
	return new Map(
		ledger.all('places').flatMap((place) => {
			const step = ledger.historyOf(place).find((one) => one.status === status.id);
			return step ? [[place.id, ledger.get('events', step.event)] as const] : [];
		}),
	);
}
