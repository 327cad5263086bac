import { toRows, type Columns } from '../lib/columnar.ts';
import type { StepData } from './stepdata.ts';

/** All that the script of the map needs to show any day and any choice. Indices point into the lists of this object. */
export interface MapData {
	/** The title of the map. */
	title: string;
	/** The name of the site. */
	site: string;
	/** The language of the site. */
	language: string;
	/** The day of the first event of all, whether or not a place was reported by then. */
	first: string;
	/** The day on which the facts were last checked. */
	today: string;
	/** The days that have a page each: those on which a status changed, or the ends of their months. */
	days: string[];
	/** What changed by each of these days. */
	steps: StepData[];
	/** Where each of these days, and then `today`, stands on the scale of time (timescale.ts). */
	at: number[];
	statuses: StatusData[];
	/** The names of the countries by their codes, in the order of the places. */
	countries: Record<string, string>;
	actors: { id: string; name: string }[];
	/** The dates on which statuses changed, the earliest first. */
	dates: DateData[];
	places: PlaceData[];
	/** The drawings by their names. */
	drawings: Record<string, DrawingData>;
}

/** A status. `late` is what it is called where it has awaited an outcome for long; it is left out where no place needs it. */
interface StatusData {
	id: string;
	label: string;
	mark: string;
	meaning: string;
	order: number;
	/** How much a reader needs to see it. */
	weight: number;
	late?: string;
}

/** A date. */
interface DateData {
	/** The day from which a change of that date counts. */
	day: string;
	/** The date in words. */
	when: string;
}

/** What the script needs to know of a drawing. */
export interface DrawingData {
	/** The size in user units. */
	width: number;
	height: number;
	/** How many user units make a CSS pixel where the drawing is wide, and where it is narrow. */
	units: number[];
	/** Whether it has so many places that clusters stand for them; else marks rest where each can be seen. */
	isCrowd: boolean;
	/** The path of the file with the finer outline. */
	outline: string;
	/** How many units of the finer outline make a user unit. */
	scale: number;
}

/** The number of a place from a day on, and the same in words. */
export type CountFrom = [day: string, count: number, reported: string];

/** One place, in the order of the table. */
export interface PlaceData {
	id: string;
	name: string;
	/** The code of the country, or of none (NO_COUNTRY in ledger/country.ts). */
	country: string;
	/** The number reported. */
	count: number;
	/** The same number in words: “at least 1 station”. */
	reported: string;
	/** The numbers from day to day, where some place’s events are counted: of the others, none. */
	counts?: CountFrom[];
	/** The index of the actor that reports the place. */
	by: number;
	/** Whether the place is weakly sourced. */
	weak: boolean;
	capital: boolean;
	/**
	 * The index of the status, for each change. A status that is added to the earlier ones, and does not replace them, has
	 * the number of all statuses added to its index; one that is the same as before, but called `late`, has it added twice;
	 * and one that is weakly sourced, by its event or since the place is, four times more.
	 */
	turns: number[];
	/** The index of the date, for each change. */
	dates: number[];
	/** The id of the event, for each change, where the table of the page has a row for each place. */
	events?: string[];
	/** The name of the drawing that shows the place. */
	on: string;
	/** The position on the plane of that drawing. */
	x: number;
	y: number;
	/** How far from there its mark rests while the whole drawing is seen, for each of the drawing’s layers: to the right and down. */
	rest: number[];
}

/** The same data as it is published: places and dates as columns. */
export type MapFile = Omit<MapData, 'places' | 'dates'> & {
	dates: Columns<DateData>;
	places: Columns<PlaceData>;
};

/** Returns the data of a published file. */
export function readMap(file: MapFile): MapData {
	return {
		...file,
		dates: toRows(file.dates),
		places: toRows(file.places),
	};
}
