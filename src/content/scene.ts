import { nameMark } from './chart.ts';
import type { Step } from './history.ts';
import type { MapData, PlaceData } from './mapdata.ts';
import { standOn } from './timeline.ts';

type Status = MapData['statuses'][number];
type Event = MapData['events'][number];

/** A place as it stood on a day. */
export interface Stand {
	place: PlaceData;
	/** The main status first, each with the event that brought it. */
	statuses: { status: Status; event: Event }[];
	/** Its name in full, as its mark says it. */
	name: string;
	/** The newest event at the place up to that day. */
	newest: Event;
}

/** What there is to see on a day. */
export interface Scene {
	day: string;
	/** The places that were known by then, and those among them that were asked for; in their order. */
	known: Stand[];
	shown: Stand[];
}

/** What is asked for. */
export interface Wish {
	day: string;
	/** The ids of statuses; any, if none is named. */
	statuses: readonly string[] | undefined;
	/** The code of a country; any, if none is named. */
	country: string | undefined;
}

/** Gives the way to see any day: the histories are read once. */
export function openScenes(data: MapData): (wish: Wish) => Scene {
	const statusOf = new Map(data.statuses.map((status) => [status.id, status]));
	const eventOf = new Map(data.events.map((event) => [event.id, event]));
	const histories = data.places.map(({ steps }) =>
		steps.map(([event, status, beside]): Step => {
			const { id, day } = data.events[event]!;
			return { date: day, status: data.statuses[status]!.id, beside: beside === 1, event: id };
		}),
	);
	const stand = (place: PlaceData, history: Step[], day: string): Stand[] => {
		const statuses = standOn(history, day).map(({ status, event }) => ({
			status: statusOf.get(status)!,
			event: eventOf.get(event)!,
		}));
		if (statuses.length === 0) return [];
		const name = nameMark({
			...place,
			country: data.countries[place.country]!,
			statuses: statuses.map(({ status }) => status.label),
			weak: place.weak ?? false,
		});
		const newest = data.events[place.events.findLast((i) => data.events[i]!.day <= day)!]!;
		return [{ place, statuses, name, newest }];
	};
	return ({ day, statuses, country }) => {
		const known = data.places.flatMap((place, i) => stand(place, histories[i]!, day));
		const shown = known.filter(
			(one) =>
				(!country || one.place.country === country) &&
				(!statuses || one.statuses.some(({ status }) => statuses.includes(status.id))),
		);
		return { day, known, shown };
	};
}

/** How many stands have each status as their main one, in the order of the statuses; those of none too. */
export function countStands(stands: readonly Stand[], statuses: readonly Status[]) {
	return statuses.map((status) => ({
		...status,
		count: stands.filter((stand) => stand.statuses[0]!.status === status).length,
	}));
}
