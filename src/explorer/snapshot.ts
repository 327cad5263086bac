import type { PartialDate } from '../lib/date.ts';
import { nameMark } from '../words/words.ts';
import type { MapData, PlaceData } from './wire.ts';

type Status = MapData['statuses'][number];

/** A status that a place had, and since when. */
export interface StatusSince {
	status: Status;
	/** The date of the newest event that brought it, and its id where it came along. */
	date: PartialDate;
	event: string | undefined;
}

/** A place as it stood on a day; on other days, if nothing happened there between, it is the same object. */
export class PlaceState {
	/** The main status first. */
	readonly statuses: StatusSince[] = [];
	/** The index of the main one. */
	kind = -1;
	readonly place: PlaceData;
	private readonly data: MapData;

	constructor(place: PlaceData, data: MapData, day: string) {
		this.place = place;
		this.data = data;
		const { statuses, dates } = data;
		place.turns.forEach((turn, i) => {
			const { date, day: since } = dates[place.dates[i]!]!;
			if (since > day) return;
			const kind = turn % statuses.length;
			if (turn === kind) this.statuses.length = 0;
			if (this.statuses.length === 0) this.kind = kind;
			const next = { status: statuses[kind]!, date, event: place.events?.[i] };
			const same = this.statuses.findIndex(({ status }) => status === next.status);
			this.statuses[same < 0 ? this.statuses.length : same] = next;
		});
	}

	/** Its name in full, as its mark says it. */
	get name(): string {
		const { place, statuses, data } = this;
		return nameMark({
			...place,
			country: data.countries[place.country]!,
			statuses: statuses.map(({ status }) => status.label),
		});
	}
}

/** What there is to see on a day. */
export interface Snapshot {
	day: string;
	/** The places that were known by then, and those among them that were asked for; in their order. */
	known: PlaceState[];
	shown: PlaceState[];
	/** What is shown on each drawing, where something is. */
	on: ReadonlyMap<string, PlaceState[]>;
}

/** What is asked for. */
export interface Query {
	day: string;
	/** The ids of statuses; any, if none is named. */
	statuses: readonly string[] | undefined;
	/** The codes of countries; any, if none is named. */
	countries: readonly string[] | undefined;
}

/** Gives the way to see any day. From one to another, only the places at which something happened between are looked at. */
export function createSnapshots(data: MapData): (wish: Query) => Snapshot {
	const { places, dates } = data;
	const turned = dates.map((): number[] => []);
	places.forEach((place, i) => {
		for (const date of place.dates) turned[date]!.push(i);
	});
	const states = places.map((place) => new PlaceState(place, data, ''));
	let known: PlaceState[] = [];
	/** How many of the dates have come. */
	let past = 0;
	return ({ day, statuses, countries }) => {
		const next = dates.filter((one) => one.day <= day).length;
		const between = new Set(turned.slice(Math.min(past, next), Math.max(past, next)).flat());
		for (const i of between) states[i] = new PlaceState(places[i]!, data, day);
		if (between.size > 0) known = states.filter(({ kind }) => kind >= 0);
		past = next;
		const shown = known.filter(
			(one) =>
				(!countries || countries.includes(one.place.country)) &&
				(!statuses || one.statuses.some(({ status }) => statuses.includes(status.id))),
		);
		return { day, known, shown, on: Map.groupBy(shown, ({ place }) => place.on) };
	};
}

/** How many stands have each status as their main one, in the order of the statuses; those of none too. */
export function countStates(states: readonly PlaceState[], statuses: readonly Status[]) {
	const counts = statuses.map(() => 0);
	for (const { kind } of states) counts[kind]!++;
	return statuses.map((status, i) => ({ ...status, count: counts[i]! }));
}
