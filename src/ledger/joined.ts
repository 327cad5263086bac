import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { lastDay } from '../lib/date.ts';
import type { AtLeastOne } from '../schema/fields/field.ts';
import { NO_COUNTRY } from './country.ts';
import { findEventHome } from './eventhome.ts';
import { findNumber, type PlaceNumber } from './placenumber.ts';
import { statusesAt, type StatusChange } from './history.ts';

/** An event with the records that it names. */
export interface JoinedEvent {
	event: Entry<'events'>;
	actors: Entry<'actors'>[];
	sources: Entry<'sources'>[];
	places: Entry<'places'>[];
	tags: Entry<'tags'>[];
	changes: { status: Entry<'statuses'>; places: Entry<'places'>[]; additional: boolean }[];
	/** The address at which it stands whole, with all of its sources. */
	home: string;
}

/** Joins an event to its actors, sources and places. */
export function joinEvent(ledger: Ledger, event: Entry<'events'>): JoinedEvent {
	const { data } = event;
	return {
		event,
		actors: data.actors.map((id) => ledger.get('actors', id)),
		sources: data.sources.map((id) => ledger.get('sources', id)),
		places: data.places.map((id) => ledger.get('places', id)),
		tags: data.tags.map((id) => ledger.get('tags', id)),
		changes: data.changes.map(({ status, places, additional }) => ({
			status: ledger.get('statuses', status),
			places: places.map((id) => ledger.get('places', id)),
			additional,
		})),
		home: findEventHome(ledger, event.id),
	};
}

/** A status of a place, and the event that brought it. */
interface PlaceStatus {
	status: Entry<'statuses'>;
	event: Entry<'events'>;
	/** The day as of which no outcome is known, where the status has awaited one for more than two years. */
	noOutcome: string | undefined;
	/** Whether it is weakly sourced: its place, or the event. */
	isWeak: boolean;
}

/** A place with its statuses on one day. */
export interface JoinedPlace {
	place: Entry<'places'>;
	/** The name of its country; undefined in no country’s territory. */
	country: string | undefined;
	/** The code of its country, or NO_COUNTRY. */
	code: string;
	/** The main status first, each with the event that brought it. */
	statuses: AtLeastOne<PlaceStatus>;
	/** Whether each of its statuses is weakly sourced. */
	isWeak: boolean;
	/** The ids of the statuses with blanks between, for the filter’s style rules. */
	statusIds: string;
	/** The first of its numbers on that day: maps and tables show it. */
	headline: PlaceNumber;
	/** The actor who reports that number. */
	by: Entry<'actors'>;
}

/** Joins a place to its statuses on the day of the site’s facts. Throws a RangeError if it has none by then. */
export function joinPlace(ledger: Ledger, place: Entry<'places'>): JoinedPlace {
	const joined = joinPlaceAt(ledger, place, ledger.site.updated);
	if (!joined) throw new RangeError(`${place.id} has no status on ${ledger.site.updated}`);
	return joined;
}

/** Joins a place to its statuses on `day` (`YYYY-MM-DD`); undefined before its first status. */
export function joinPlaceAt(
	ledger: Ledger,
	place: Entry<'places'>,
	day: string,
): JoinedPlace | undefined {
	const [first, ...others] = statusesAt(ledger.historyOf(place), day);
	if (!first) return undefined;
	const { country, weak } = place.data;
	const join = ({ status, event, date }: typeof first): PlaceStatus => ({
		status: ledger.get('statuses', status),
		event: ledger.get('events', event),
		noOutcome: findNoOutcome(ledger, { status, date }, day),
		isWeak: !!(weak ?? ledger.get('events', event).data.weak),
	});
	const headline = findNumber(ledger, place, day);
	const statuses: JoinedPlace['statuses'] = [join(first), ...others.map(join)];
	return {
		place,
		country: country && ledger.countryName(country),
		code: country ?? NO_COUNTRY,
		statuses,
		isWeak: statuses.every((one) => one.isWeak),
		statusIds: [first, ...others].map(({ status }) => status).join(' '),
		headline,
		by: ledger.get('actors', headline.by),
	};
}

/** On the day of the site’s facts, that day, for a status that has awaited an outcome for more than two years by then. */
function findNoOutcome(
	{ site, get }: Ledger,
	{ status, date }: Pick<StatusChange, 'status' | 'date'>,
	day: string,
): string | undefined {
	if (day !== site.updated || !get('statuses', status).data.awaitsOutcome) return undefined;
	const since = lastDay(date);
	const due = `${Number(since.slice(0, 4)) + 2}${since.slice(4)}`;
	return due < day ? day : undefined;
}

/** Counts the countries that places are in. */
export function countCountries(places: readonly JoinedPlace[]): number {
	return new Set(places.flatMap(({ country }) => country ?? [])).size;
}

/** A disagreement with the claim and the sources of each side. */
export interface JoinedDisagreement {
	disagreement: Entry<'disagreements'>;
	sides: { says: string; claim: Entry<'claims'> | undefined; sources: Entry<'sources'>[] }[];
}

/** Joins a disagreement to the claims and sources of its sides. */
export function joinDisagreement(
	ledger: Ledger,
	disagreement: Entry<'disagreements'>,
): JoinedDisagreement {
	return {
		disagreement,
		sides: disagreement.data.sides.map(({ says, claim, sources }) => ({
			says,
			claim: claim ? ledger.get('claims', claim) : undefined,
			sources: sources.map((id) => ledger.get('sources', id)),
		})),
	};
}
