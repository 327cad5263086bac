import { lastDay, type PartialDate } from '../../lib/date.ts';
import type { FacetPart, FacetRow } from '../../lib/facet/facetrow.ts';
import { NO_COUNTRY } from '../country.ts';
import { deriveHistories, statusesAt } from '../history.ts';
import { timelineYear } from '../timeline.ts';

/** What is read of an event. */
interface FacetEvent {
	id: string;
	data: {
		date: PartialDate;
		kind: string;
		countries: readonly string[];
		places: readonly string[];
		tags: readonly string[];
		figures: readonly { unit: string; value: number }[];
		changes: readonly { status: string; places: readonly string[]; additional: boolean }[];
	};
}

/** What is read of a place. */
interface FacetPlace {
	id: string;
	data: {
		country?: string | undefined;
		tags: readonly string[];
		number?: object | undefined;
		reported: readonly { count: number }[];
	};
}

/** The records that lists are narrowed by. */
export interface FacetRecords {
	events: readonly FacetEvent[];
	places: readonly FacetPlace[];
	statuses: readonly { id: string; data: { order: number } }[];
	/** The day of the site’s facts, and what it counts. */
	updated: string;
	unit: string;
}

/** Describes the events as a filter sees them: an event is of the countries that it names, and of those of its places. */
export function rowEvents({ events, places, unit }: FacetRecords): FacetRow[] {
	const countries = new Map(places.map(({ id, data }) => [id, data.country ?? NO_COUNTRY]));
	return events.map((event) => {
		const { date, kind, tags, changes } = event.data;
		const own = listPlaces(event).flatMap((place) => countries.get(place) ?? []);
		const number = addFigures([event], unit);
		return {
			id: event.id,
			parts: [
				{
					status: unique(changes.map(({ status }) => status)),
					country: unique([...event.data.countries, ...own]),
					year: [timelineYear(date)],
					number: number > 0 ? [String(number)] : [],
					kind: [kind],
					tag: tags,
				},
			],
		};
	});
}

/** Describes the places so: with their statuses and numbers on the day of the facts, and what their events have. */
export function rowPlaces({ events, places, statuses, updated, unit }: FacetRecords): FacetRow[] {
	const histories = deriveHistories(events, statuses);
	const eventsAt = new Map<string, FacetEvent[]>();
	for (const event of events)
		for (const place of listPlaces(event))
			eventsAt.set(place, [...(eventsAt.get(place) ?? []), event]);
	return places.map(({ id, data }) => {
		const own = eventsAt.get(id) ?? [];
		const known = own.filter((event) => lastDay(event.data.date) <= updated);
		const number = data.number ? addFigures(known, unit) : (data.reported[0]?.count ?? 0);
		const same = {
			status: statusesAt(histories.get(id) ?? [], updated).map(({ status }) => status),
			country: [data.country ?? NO_COUNTRY],
			number: [String(number)],
		};
		const parts = own.map(({ data: { date, kind, tags } }): FacetPart => {
			return {
				...same,
				year: [timelineYear(date)],
				kind: [kind],
				tag: unique([...data.tags, ...tags]),
			};
		});
		// Of many events of a kind in a year, one is enough to know.
		const each = new Map(parts.map((part) => [`${part.year} ${part.kind} ${part.tag}`, part]));
		const bare = { ...same, year: [], kind: [], tag: data.tags };
		return { id, parts: each.size > 0 ? [...each.values()] : [bare] };
	});
}

/** The places of an event, those too whose status it changes. */
function listPlaces({ data }: FacetEvent): string[] {
	return unique([...data.places, ...data.changes.flatMap(({ places }) => places)]);
}

/** What events count in the unit of the site. */
function addFigures(events: readonly FacetEvent[], unit: string): number {
	const figures = events.flatMap(({ data }) => data.figures);
	return figures.reduce((sum, one) => sum + (one.unit === unit ? one.value : 0), 0);
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
