import type { Entry, Library } from './open.ts';
import { statusesAt } from './history.ts';

/** A claim with all that must be seen beside it. */
export interface ClaimView {
	claim: Entry<'claims'>;
	speaker: Entry<'actors'>;
	sources: { source: Entry<'sources'>; at: string | undefined }[];
	/** Whom it accuses. */
	about: Entry<'actors'>[];
	/** What it answers. */
	answers: Entry<'claims'>[];
	/** What was answered to it. */
	replies: ClaimView[];
}

/** Join a claim to its speaker, its sources and its replies, and theirs in turn. */
export function viewClaim(library: Library, claim: Entry<'claims'>): ClaimView {
	const { data } = claim;
	return {
		claim,
		speaker: library.get('actors', data.speaker),
		sources: data.sources.map(({ source, at }) => ({ source: library.get('sources', source), at })),
		about: data.about.map((id) => library.get('actors', id)),
		answers: data.answers.map((id) => library.get('claims', id)),
		replies: library
			.pointingTo('claims', claim)
			.filter((other) => other.data.answers.includes(claim.id))
			.map((other) => viewClaim(library, other)),
	};
}

/** An event with all that it names. */
export interface EventView {
	event: Entry<'events'>;
	actors: Entry<'actors'>[];
	sources: Entry<'sources'>[];
	places: Entry<'places'>[];
	changes: { status: Entry<'statuses'>; places: Entry<'places'>[]; beside: boolean }[];
}

/** Join an event to its actors, sources and places. */
export function viewEvent(library: Library, event: Entry<'events'>): EventView {
	const { data } = event;
	return {
		event,
		actors: data.actors.map((id) => library.get('actors', id)),
		sources: data.sources.map((id) => library.get('sources', id)),
		places: data.places.map((id) => library.get('places', id)),
		changes: data.changes.map(({ status, places, beside }) => ({
			status: library.get('statuses', status),
			places: places.map((id) => library.get('places', id)),
			beside,
		})),
	};
}

/** A place as it stood on one day. */
export interface PlaceView {
	place: Entry<'places'>;
	country: string;
	/** Its statuses on that day, the main one first, each with the event that brought it; at least one. */
	statuses: { status: Entry<'statuses'>; event: Entry<'events'> }[];
	/** Who gives the number that the map draws. */
	by: Entry<'actors'>;
}

/** Join a place to its status today and to whoever gives its number. */
export function viewPlace(library: Library, place: Entry<'places'>): PlaceView {
	return viewPlaceOn(library, place, library.site.updated)!;
}

/** Join a place to its status on `day` (`YYYY-MM-DD`); nothing if it was not yet known of. */
export function viewPlaceOn(
	library: Library,
	place: Entry<'places'>,
	day: string,
): PlaceView | undefined {
	const statuses = statusesAt(library.historyOf(place), day);
	if (statuses.length === 0) return undefined;
	return {
		place,
		country: library.countryName(place.data.country),
		statuses: statuses.map(({ status, event }) => ({
			status: library.get('statuses', status),
			event: library.get('events', event),
		})),
		by: library.get('actors', place.data.reported[0]!.by),
	};
}

/** Where sources disagree, with what each side rests on. */
export interface DisagreementView {
	disagreement: Entry<'disagreements'>;
	sides: { says: string; claim: Entry<'claims'> | undefined; sources: Entry<'sources'>[] }[];
}

/** Join a disagreement to the sources of its sides. */
export function viewDisagreement(
	library: Library,
	disagreement: Entry<'disagreements'>,
): DisagreementView {
	return {
		disagreement,
		sides: disagreement.data.sides.map(({ says, claim, sources }) => ({
			says,
			claim: claim ? library.get('claims', claim) : undefined,
			sources: sources.map((id) => library.get('sources', id)),
		})),
	};
}
