import { lastDay } from '../lib/date.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** A number that is given for a place: by which actor, when, and where it is printed. */
export interface PlaceNumber {
	count: number;
	atLeast: boolean;
	/** The id of an actor. */
	by: string;
	asOf: string;
	/** Ids of sources. */
	sources: readonly string[];
	note?: string | undefined;
}

/** Lists the numbers of a place on `day` (`YYYY-MM-DD`): first what is counted from its events, where that is asked for. */
export function listPlaceNumbers(
	ledger: Ledger,
	place: Entry<'places'>,
	day: string,
): PlaceNumber[] {
	const { number, reported } = place.data;
	return number ? [countEvents(ledger, place, number.by, day), ...reported] : reported;
}

/** The number of a place that maps and tables show on `day`. Throws a RangeError where there is none, which the check refuses. */
export function findNumber(
	ledger: Ledger,
	place: Entry<'places'>,
	day = ledger.site.updated,
): PlaceNumber {
	const [first] = listPlaceNumbers(ledger, place, day);
	if (!first) throw new RangeError(`${place.id} has no number`);
	return first;
}

/** The days on which the number of a place that is counted from its events changes, the earliest first. */
export function listCountDays(ledger: Ledger, place: Entry<'places'>): string[] {
	const days = listCounted(ledger, place).map(({ data }) => lastDay(data.date));
	return [...new Set(days)].sort();
}

function countEvents(ledger: Ledger, place: Entry<'places'>, by: string, day: string): PlaceNumber {
	const events = listCounted(ledger, place).filter(({ data }) => lastDay(data.date) <= day);
	const figures = events.flatMap((event) => listFigures(ledger, event));
	return {
		count: figures.reduce((sum, { value }) => sum + value, 0),
		atLeast: figures.some(({ atLeast }) => atLeast),
		...{ by, asOf: day },
		sources: [...new Set(events.flatMap(({ data }) => data.sources))],
	};
}

/** The events of a place that have a figure in the unit of the site. */
function listCounted(ledger: Ledger, place: Entry<'places'>): Entry<'events'>[] {
	return ledger
		.pointingTo('events', place)
		.filter((event) => listFigures(ledger, event).length > 0);
}

function listFigures({ site }: Ledger, { data }: Entry<'events'>) {
	return data.figures.filter(({ unit }) => unit === site.unit.many);
}
