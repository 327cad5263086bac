import { NO_COUNTRY } from '../ledger/country.ts';
import { nameMark } from '../words/words.ts';
import type { MapData, PlaceData } from './wire.ts';

type Status = MapData['statuses'][number];

/** A status of a place, and since when the place has it. */
interface StatusSince {
	readonly status: Status;
	/** What it is called there: its label, or that no outcome is known. */
	readonly label: string;
	/** The date of the newest event that brought the status, in words. */
	readonly when: string;
	/** The id of that event, if the file names it. */
	readonly event: string | undefined;
	/** Whether it is weakly sourced: then 4. */
	readonly weak: number;
}

/** A place as it stood on a day. */
export interface PlaceState {
	readonly place: PlaceData;
	/** The statuses of the place. The main one comes first. */
	readonly statuses: readonly StatusSince[];
	/** The index of the main status in the list of all statuses, or −1 if the place had none yet. */
	readonly mainStatus: number;
	/** Whether each of its statuses is weakly sourced. */
	readonly weak: boolean;
	/** Returns the full name of the mark. */
	formatName(): string;
}

/** Works out how a place stood on a day: statusesAt() of ledger/history.ts for packed changes, and a test holds the two alike. */
export function createPlaceState(given: PlaceData, data: MapData, day: string): PlaceState {
	const [, number = given.count, reported = given.reported] = countOn(given, day) ?? [];
	const place = number === given.count ? given : { ...given, count: number, reported };
	const since = new Map<Status, StatusSince>();
	const count = data.statuses.length;
	// The slider runs this loop for 10,000 places at once.
	place.turns.forEach((turn, i) => {
		const date = data.dates[place.dates[i]!]!;
		if (date.day > day) return;
		const status = data.statuses[turn % count]!;
		const how = turn / count;
		if (!(how & 3)) since.clear();
		// A status that came before keeps its place among them.
		since.set(status, {
			status,
			label: (how & 2 && status.late) || status.label,
			when: date.when,
			event: place.events?.[i],
			weak: how & 4,
		});
	});
	const statuses = [...since.values()];
	const mainStatus = data.statuses.indexOf(statuses[0]?.status as Status);
	const weak = statuses.every((one) => one.weak);
	const formatName = () =>
		nameMark({
			...place,
			weak,
			country: nameCountry(place, data),
			statuses: statuses.map(({ label }) => label),
		});
	return { place, statuses, mainStatus, weak, formatName };
}

/** The number of a place on a day; undefined where it is the same on each day. */
export function countOn({ counts }: PlaceData, day: string) {
	return counts?.findLast(([from]) => from <= day);
}

/** Returns the name of a place’s country, or its code if it has no name. */
export function nameCountry({ country }: PlaceData, { countries }: MapData): string {
	return countries[country] ?? country;
}

/** The same, but undefined for a place in no country’s territory. */
export function findCountryName(place: PlaceData, data: MapData): string | undefined {
	return place.country === NO_COUNTRY ? undefined : nameCountry(place, data);
}
