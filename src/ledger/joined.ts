import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import type { AtLeastOne } from '../schema/fields/field.ts';
import { statusesAt } from './history.ts';

/** A claim with all that must be seen beside it. */
export interface JoinedClaim {
	claim: Entry<'claims'>;
	speaker: Entry<'actors'>;
	sources: { source: Entry<'sources'>; at: string | undefined }[];
	/** Whom it accuses. */
	about: Entry<'actors'>[];
	/** What it answers. */
	answers: Entry<'claims'>[];
	/** What was answered to it. */
	replies: JoinedClaim[];
}

/** Join a claim to its speaker, its sources and its replies, and theirs in turn. */
export function joinClaim(ledger: Ledger, claim: Entry<'claims'>): JoinedClaim {
	const { data } = claim;
	return {
		claim,
		speaker: ledger.get('actors', data.speaker),
		sources: data.sources.map(({ source, at }) => ({ source: ledger.get('sources', source), at })),
		about: data.about.map((id) => ledger.get('actors', id)),
		answers: data.answers.map((id) => ledger.get('claims', id)),
		replies: ledger
			.pointingTo('claims', claim)
			.filter((other) => other.data.answers.includes(claim.id))
			.map((other) => joinClaim(ledger, other)),
	};
}

/** An event with all that it names. */
export interface JoinedEvent {
	event: Entry<'events'>;
	actors: Entry<'actors'>[];
	sources: Entry<'sources'>[];
	places: Entry<'places'>[];
	changes: { status: Entry<'statuses'>; places: Entry<'places'>[]; additional: boolean }[];
}

/** Join an event to its actors, sources and places. */
export function joinEvent(ledger: Ledger, event: Entry<'events'>): JoinedEvent {
	const { data } = event;
	return {
		event,
		actors: data.actors.map((id) => ledger.get('actors', id)),
		sources: data.sources.map((id) => ledger.get('sources', id)),
		places: data.places.map((id) => ledger.get('places', id)),
		changes: data.changes.map(({ status, places, additional }) => ({
			status: ledger.get('statuses', status),
			places: places.map((id) => ledger.get('places', id)),
			additional,
		})),
	};
}

/** A status of a place, and the event that brought it. */
export interface PlaceStatus {
	status: Entry<'statuses'>;
	event: Entry<'events'>;
}

/** A place as it stood on one day. */
export interface JoinedPlace {
	place: Entry<'places'>;
	country: string;
	/** Its statuses on that day, the main one first, each with the event that brought it; at least one. */
	statuses: AtLeastOne<PlaceStatus>;
	/** The ids of those statuses in one text, by which a filter finds the place. */
	statusIds: string;
	/** The number that maps and tables show: the first of those reported. */
	headline: Entry<'places'>['data']['reported'][0];
	/** Who gives it. */
	by: Entry<'actors'>;
}

/** Join a place to its status today and to whoever gives its number. */
export function joinPlace(ledger: Ledger, place: Entry<'places'>): JoinedPlace {
	const joined = joinPlaceAt(ledger, place, ledger.site.updated);
	// The check has seen to it that every place has a status by then.
	if (!joined) throw new RangeError(`${place.id} has no status on ${ledger.site.updated}`);
	return joined;
}

/** Join a place to its status on `day` (`YYYY-MM-DD`); nothing if it was not yet known of. */
export function joinPlaceAt(
	ledger: Ledger,
	place: Entry<'places'>,
	day: string,
): JoinedPlace | undefined {
	const [first, ...others] = statusesAt(ledger.historyOf(place), day);
	if (!first) return undefined;
	const join = ({ status, event }: typeof first): PlaceStatus => ({
		status: ledger.get('statuses', status),
		event: ledger.get('events', event),
	});
	const [headline] = place.data.reported;
	return {
		place,
		country: ledger.countryName(place.data.country),
		statuses: [join(first), ...others.map(join)],
		statusIds: [first, ...others].map(({ status }) => status).join(' '),
		headline,
		by: ledger.get('actors', headline.by),
	};
}

/** Where sources disagree, with what each side rests on. */
export interface JoinedDisagreement {
	disagreement: Entry<'disagreements'>;
	sides: { says: string; claim: Entry<'claims'> | undefined; sources: Entry<'sources'>[] }[];
}

/** Join a disagreement to the sources of its sides. */
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
