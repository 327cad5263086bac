import { nameMark } from './chart.ts';
import type { MapData, PlaceData } from './mapdata.ts';

type Status = MapData['statuses'][number];
type Event = MapData['events'][number];

/** A place as it stood on a day; on other days, if nothing happened there between, it is the same object. */
export class Stand {
	/** The main status first, each with the newest event that brought it. */
	readonly statuses: { status: Status; event: Event }[] = [];
	/** The index of the main one. */
	kind = -1;
	readonly place: PlaceData;
	private readonly data: MapData;
	private readonly day: string;

	constructor(place: PlaceData, data: MapData, day: string) {
		this.place = place;
		this.data = data;
		this.day = day;
		for (const [at, kind, beside] of place.steps) {
			const [event, status] = [data.events[at]!, data.statuses[kind]!];
			if (event.day > day) continue;
			if (!beside) this.statuses.length = 0;
			if (this.statuses.length === 0) this.kind = kind;
			const same = this.statuses.find((one) => one.status === status);
			if (same) same.event = event;
			else this.statuses.push({ status, event });
		}
	}

	/** Its name in full, as its mark says it. */
	get name(): string {
		const { place, statuses, data } = this;
		return nameMark({
			...place,
			country: data.countries[place.country]!,
			statuses: statuses.map(({ status }) => status.label),
			weak: place.weak ?? false,
		});
	}

	/** The newest event at the place up to that day. */
	get newest(): Event {
		const { events } = this.data;
		return events[this.place.events.findLast((at) => events[at]!.day <= this.day)!]!;
	}
}

/** What there is to see on a day. */
export interface Scene {
	day: string;
	/** The places that were known by then, and those among them that were asked for; in their order. */
	known: Stand[];
	shown: Stand[];
	/** What is shown on each drawing. */
	on: ReadonlyMap<string, Stand[]>;
}

/** What is asked for. */
export interface Wish {
	day: string;
	/** The ids of statuses; any, if none is named. */
	statuses: readonly string[] | undefined;
	/** The code of a country; any, if none is named. */
	country: string | undefined;
}

/** Gives the way to see any day. From one to another, only the places at which something happened between are looked at. */
export function openScenes(data: MapData): (wish: Wish) => Scene {
	const { places, events } = data;
	const days = [...new Set(events.map(({ day }) => day))].sort();
	const at = new Map(days.map((day, i) => [day, i]));
	const turns = days.map((): number[] => []);
	places.forEach((place, i) => {
		for (const event of place.events) turns[at.get(events[event]!.day)!]!.push(i);
	});
	const stands = places.map((place) => new Stand(place, data, ''));
	const drawings = [...new Set(places.map(({ on }) => on))];
	let known: Stand[] = [];
	/** How many of the days have come. */
	let past = 0;
	return ({ day, statuses, country }) => {
		const next = days.filter((one) => one <= day).length;
		const turned = new Set(turns.slice(Math.min(past, next), Math.max(past, next)).flat());
		for (const i of turned) stands[i] = new Stand(places[i]!, data, day);
		if (turned.size > 0) known = stands.filter(({ kind }) => kind >= 0);
		past = next;
		const shown = known.filter(
			(one) =>
				(!country || one.place.country === country) &&
				(!statuses || one.statuses.some(({ status }) => statuses.includes(status.id))),
		);
		const on = new Map(drawings.map((name): [string, Stand[]] => [name, []]));
		for (const stand of shown) on.get(stand.place.on)!.push(stand);
		return { day, known, shown, on };
	};
}

/** How many stands have each status as their main one, in the order of the statuses; those of none too. */
export function countStands(stands: readonly Stand[], statuses: readonly Status[]) {
	const counts = statuses.map(() => 0);
	for (const { kind } of stands) counts[kind]!++;
	return statuses.map((status, i) => ({ ...status, count: counts[i]! }));
}
