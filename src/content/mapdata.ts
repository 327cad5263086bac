import { formatDate, lastDay } from '../lib/date.ts';
import { formatCount } from './chart.ts';
import type { Library } from './library.ts';
import { listDays } from './mapview.ts';

/** All that the script of the map needs to show any day and any choice. Indices point into the lists beside. */
export interface MapData {
	/** The title of the map, the name of the site and its language. */
	title: string;
	site: string;
	language: string;
	/** The day the facts were last gone through. */
	today: string;
	/** The days on which a status changed, the earliest first. */
	days: string[];
	statuses: { id: string; label: string; mark: string; meaning: string; order: number }[];
	/** Names by code, in the order of the places. */
	countries: Record<string, string>;
	actors: { id: string; name: string }[];
	/** The events at the places, in order; `day` is the last that the date can mean, `when` its words. */
	events: { id: string; day: string; when: string; what: string }[];
	places: PlaceData[];
	/** The drawings by name: their size in user units, those to a CSS pixel when wide and narrow, and the finer outline. */
	drawings: Record<
		string,
		{ width: number; height: number; units: number[]; outline: string; scale: number }
	>;
}

/** One place, in the order of the table. */
export interface PlaceData {
	id: string;
	name: string;
	country: string;
	/** The number reported, and in words: “at least 1 station”. */
	count: number;
	reported: string;
	/** Who reports it. */
	by: number;
	weak?: true;
	/** Each change of its status: the event, the status, and whether it stands beside the one before. */
	steps: [event: number, status: number, beside: 0 | 1][];
	/** The events at the place, the newest last. */
	events: number[];
	/** The drawing that it is on, and where on its plane. */
	on: string;
	x: number;
	y: number;
}

/** What the library knows of it: everything but the drawings. */
export function collectMap(library: Library, title: string) {
	const { site } = library;
	const statuses = [...library.all('statuses')].sort((a, b) => a.data.order - b.data.order);
	const places = library.all('places');
	const at = new Map<string, number[]>(places.map(({ id }) => [id, []]));
	const events = library
		.all('events')
		.filter((event) => library.pointedAt('places', event).length > 0);
	events.forEach((event, i) =>
		library.pointedAt('places', event).forEach(({ id }) => at.get(id)!.push(i)),
	);
	const actors = [...new Set(places.map(({ data }) => data.reported[0]!.by))].sort();
	const eventIndex = new Map(events.map(({ id }, i) => [id, i]));
	const statusIndex = new Map(statuses.map(({ id }, i) => [id, i]));
	return {
		title,
		site: site.title,
		language: site.language,
		today: site.updated,
		days: listDays(library),
		statuses: statuses.map(({ id, data: { label, mark, meaning, order } }) => ({
			id,
			label,
			mark,
			meaning,
			order,
		})),
		countries: Object.fromEntries(
			places.map(({ data: { country } }) => [country, library.countryName(country)]),
		),
		actors: actors.map((id) => ({ id, name: library.get('actors', id).data.name })),
		events: events.map(({ id, data: { date, what } }) => ({
			id,
			day: lastDay(date),
			when: formatDate(date, site.language),
			what,
		})),
		places: places.map((place) => {
			const { city, country, reported, weak } = place.data;
			const [first] = reported as [(typeof reported)[number]];
			return {
				id: place.id,
				name: city,
				country,
				count: first.count,
				reported: formatCount(first, site.unit),
				by: actors.indexOf(first.by),
				...(weak !== undefined && { weak: true as const }),
				steps: library.historyOf(place).map(({ event, status, beside }) => {
					const step = [eventIndex.get(event)!, statusIndex.get(status)!, beside ? 1 : 0];
					return step as [number, number, 0 | 1];
				}),
				events: at.get(place.id)!,
			};
		}),
	};
}
