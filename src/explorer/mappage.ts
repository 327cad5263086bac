import { isWithin } from '../lib/bounds.ts';
import { formatDate, lastDay } from '../lib/date.ts';
import { makeId } from '../lib/id.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import type { Site } from '../schema/site.ts';
import { joinPlaceAt, type JoinedPlace } from '../ledger/joined.ts';

/** One showing of the map, with an address of its own. */
export interface MapPage {
	/** The last part of its address: nothing for today, `2022-11-01`, `nl`, `denied`. */
	id: string;
	kind: 'today' | 'day' | 'region' | 'country' | 'status';
	/** What tells it from the others, as a reader reads it: “1 November 2022”, “Netherlands”. */
	name: string;
	/** The day it shows, `YYYY-MM-DD`. */
	day: string;
	/** Its places as they stood on that day. */
	views: JoinedPlace[];
	/** On the map of a status: the event that first gave it to each place, by the place’s id. */
	once?: Map<string, Entry<'events'>>;
}

/** The most days that have a page each; of more, the last of each month has. */
const DAYS = 60;

const known = new WeakMap<Ledger, MapPage[]>();

/** Every showing of the map: today, each day on which a status changed, the region drawn large, each country, each status that a place has or once had. */
export function listMapPages(ledger: Ledger): MapPage[] {
	const views = known.get(ledger) ?? collectPages(ledger);
	known.set(ledger, views);
	return views;
}

function collectPages(ledger: Ledger): MapPage[] {
	const { updated, language, focus } = ledger.site;
	const places = ledger.all('places');
	const on = (day: string) => places.flatMap((place) => joinPlaceAt(ledger, place, day) ?? []);
	const today = on(updated);
	const near = today.filter(({ place }) => isWithin(place.data.position, focus.bounds));
	const countries = Map.groupBy(today, ({ place }) => place.data.country);
	const statuses = ledger.all('statuses').map((status) => {
		const once = listFirst(ledger, status);
		return { status, once, views: today.filter(({ place }) => once.has(place.id)) };
	});
	return [
		{
			id: '',
			kind: 'today',
			name: formatDate(updated, language),
			day: updated,
			views: today,
		},
		...listDays(ledger).map((day) => ({
			id: day,
			kind: 'day' as const,
			name: formatDate(day, language),
			day,
			views: on(day),
		})),
		...(near.length > 0
			? [
					{
						id: makeId(focus.title),
						kind: 'region' as const,
						name: focus.title,
						day: updated,
						views: near,
					},
				]
			: []),
		...[...countries].map(([code, views]) => ({
			id: code.toLowerCase(),
			kind: 'country' as const,
			name: ledger.countryName(code),
			day: updated,
			views,
		})),
		...statuses
			.filter(({ views }) => views.length > 0)
			.map(({ status, views, once }) => ({
				id: status.id,
				kind: 'status' as const,
				name: status.data.label,
				day: updated,
				views,
				once,
			})),
	];
}

/** What Astro needs to make a page of every showing of the map: `name` gives the part of the address that it has. */
export function listMapPaths(
	ledger: Ledger,
	name: (view: MapPage) => string | undefined = ({ id }) => id || undefined,
) {
	return listMapPages(ledger).map((view) => ({ params: { page: name(view) }, props: { view } }));
}

/** Whether all places are on a showing: there a day can be chosen, and a script may help. */
export function showsAllPlaces({ kind }: MapPage): boolean {
	return kind === 'today' || kind === 'day';
}

/** What a showing of the map is called, as a headline. */
export function nameMapPage({ kind, name }: MapPage, { unit }: Site): string {
	const whole = `Map of the reported ${unit.many}`;
	return kind === 'today' ? whole : `${whole}: ${name}`;
}

/** What the files of a showing of the map are called, without their ending: `today`, `2022-11-01`. */
export function nameMapFile({ id }: MapPage): string {
	return id || 'today';
}

/** Whether so many days saw a change that the map shows the ends of their months in place of them. */
export function isByMonth(ledger: Ledger): boolean {
	return listChanges(ledger).length > DAYS;
}

/** The days that have a page of the map each, the earliest first: those on which the status of a place changed, or the ends of their months. */
export function listDays(ledger: Ledger): string[] {
	const { updated } = ledger.site;
	const changes = listChanges(ledger);
	if (changes.length <= DAYS) return changes;
	const ends = changes.map((day) => lastDay(day.slice(0, 7)));
	return [...new Set(ends)].filter((day) => day <= updated);
}

function listChanges(ledger: Ledger): string[] {
	const days = ledger
		.all('places')
		.flatMap((place) => ledger.historyOf(place).map(({ date }) => lastDay(date)))
		.filter((day) => day <= ledger.site.updated);
	return [...new Set(days)].sort();
}

/** The event that first gave `status` to each place that ever had it, by the place’s id. */
function listFirst(ledger: Ledger, status: Entry<'statuses'>): Map<string, Entry<'events'>> {
	return new Map(
		ledger.all('places').flatMap((place) => {
			const step = ledger.historyOf(place).find((one) => one.status === status.id);
			return step ? [[place.id, ledger.get('events', step.event)] as const] : [];
		}),
	);
}
