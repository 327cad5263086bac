import { countOn, createPlaceState, type PlaceState } from './placestate.ts';
import type { MapData, PlaceData } from './wire.ts';

/** What the map shows on a day. */
export interface Snapshot {
	day: string;
	/** The places that were known on that day, in their order. */
	known: PlaceState[];
	/** Those among them that the reader asks for, whatever their statuses. */
	asked: PlaceState[];
	/** Those among these that have a status which the reader asks for. */
	shown: PlaceState[];
	/** The ids of the places whose statuses changed by this day, if it is one of `days`, since the one before. */
	turned: ReadonlySet<string>;
	/** The shown places on each drawing, by the name of the drawing. A drawing without places is left out. */
	byDrawing: ReadonlyMap<string, PlaceState[]>;
}

/** What a reader asks the map for. */
export interface Query {
	day: string;
	/** The ids of the statuses to show; all of them, if undefined. */
	statuses: readonly string[] | undefined;
	/** The codes of the countries to show; all of them, if undefined. */
	countries: readonly string[] | undefined;
	/** The ids of the places that have what else is asked for; all of them, if undefined. */
	fitting?: ReadonlySet<string> | undefined;
}

/**
 * Returns a function that takes a snapshot of any day. From one day to another it works out anew only the places at which
 * something happened in between; the others keep their objects.
 */
export function createSnapshots(data: MapData): (query: Query) => Snapshot {
	const { places, dates, days, statuses: all } = data;
	/** The indices of the places at which something happened, for each date. */
	const placesByDate = dates.map((): number[] => []);
	places.forEach((place, i) => {
		for (const date of place.dates) placesByDate[date]?.push(i);
	});
	const listTurned = (day: string): ReadonlySet<string> => {
		const at = days.indexOf(day);
		const isStep = (date: string) => at >= 0 && date <= day && date > (days[at - 1] ?? '');
		const turned = dates.flatMap((date, i) => {
			const some = isStep(date.day) ? (placesByDate[i] ?? []) : [];
			// A status that is only called late is no change.
			const hasTurned = ({ turns, dates }: PlaceData) =>
				turns.some((turn, j) => dates[j] === i && !((turn / all.length) & 2));
			return some.flatMap((place) => places[place] ?? []).filter(hasTurned);
		});
		return new Set(turned.map(({ id }) => id));
	};
	const states = places.map((place) => createPlaceState(place, data, ''));
	/** The places whose numbers change from day to day, with their indices. */
	const counted = [...places.entries()].filter(([, { counts }]) => counts?.length);
	let known: PlaceState[] = [];
	/** How many of the dates lie before the end of the last day that was asked for. */
	let passed = 0;
	return ({ day, statuses, countries, fitting }) => {
		const next = dates.filter((date) => date.day <= day).length;
		const between = placesByDate.slice(Math.min(passed, next), Math.max(passed, next));
		const changed = new Set(between.flat());
		for (const [i, place] of counted)
			if (states[i]?.place.count !== countOn(place, day)?.[1]) changed.add(i);
		for (const i of changed) states[i] = createPlaceState(places[i]!, data, day);
		if (changed.size > 0) known = states.filter(({ mainStatus }) => mainStatus >= 0);
		passed = next;
		const asked = known.filter(
			({ place }) =>
				(!countries || countries.includes(place.country)) && (!fitting || fitting.has(place.id)),
		);
		const shown = asked.filter(
			({ statuses: own }) => !statuses || own.some(({ status }) => statuses.includes(status.id)),
		);
		const turned = listTurned(day);
		const byDrawing = Map.groupBy(shown, ({ place }) => place.on);
		return { day, known, asked, shown, turned, byDrawing };
	};
}
