import { lastDay, type PartialDate } from '../lib/date.ts';
import { toRows, type Columns } from '../lib/columns.ts';

/** All that the script of the map needs to show any day and any choice. Indices point into the lists beside. */
export interface MapData {
	/** The title of the map, the name of the site and its language. */
	title: string;
	site: string;
	language: string;
	/** The day of the first event of all, whether or not a place was reported by then. */
	first: string;
	/** The day the facts were last gone through. */
	today: string;
	/** The days that have a page each: those on which a status changed, or the ends of their months. */
	days: string[];
	statuses: { id: string; label: string; mark: string; meaning: string; order: number }[];
	/** Names by code, in the order of the places. */
	countries: Record<string, string>;
	actors: { id: string; name: string }[];
	/** When statuses changed, the earliest first; `day` is the last that the date can mean. */
	dates: { date: PartialDate; day: string }[];
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
	weak: boolean;
	/** Each change of its status: the index of the status; of one that stands beside those before, so much more as there are statuses. */
	turns: number[];
	/** The date of each. */
	dates: number[];
	/** The id of the event that brought each, where a table has a row for each place. */
	events?: string[];
	/** The drawing that it is on, and where on its plane. */
	on: string;
	x: number;
	y: number;
}

/** The same as it travels: places as columns, dates by themselves. */
export type MapFile = Omit<MapData, 'places' | 'dates'> & {
	dates: PartialDate[];
	places: Columns<PlaceData>;
};

/** What a file says. */
export function readMap(file: MapFile): MapData {
	return {
		...file,
		dates: file.dates.map((date) => ({ date, day: lastDay(date) })),
		places: toRows(file.places),
	};
}
