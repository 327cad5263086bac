import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { indexCountries } from './country.ts';
import { listPlaceNumbers } from './placenumber.ts';

/** What names a place: by itself, or with its whole country. Every list is in the order for readers. */
export interface PlaceRecords {
	claims: Entry<'claims'>[];
	events: Entry<'events'>[];
	/** Those about its country that do not name the place as well. */
	countryClaims: Entry<'claims'>[];
	countryEvents: Entry<'events'>[];
	disagreements: Entry<'disagreements'>[];
	/** Of the place, its claims, its events and those of its country. */
	sources: Entry<'sources'>[];
}

/** Finds all that names a place. */
export function findPlaceRecords(ledger: Ledger, place: Entry<'places'>): PlaceRecords {
	const index = indexCountries(ledger);
	const claims = ledger.pointingTo('claims', place);
	const events = ledger.pointingTo('events', place);
	const inCountry = index.events(place.data.country);
	const countryEvents = inCountry.filter((event) => !events.includes(event));
	const cited = new Set(
		[place, ...claims, ...events, ...countryEvents].flatMap((record) =>
			ledger.pointedAt('sources', record),
		),
	);
	return {
		claims,
		events,
		countryClaims: index.claims(place.data.country).filter((claim) => !claims.includes(claim)),
		countryEvents,
		disagreements: ledger.pointingTo('disagreements', place),
		sources: ledger.all('sources').filter((source) => cited.has(source)),
	};
}

/** All that the page of a place shows: its records, each shown once, who counts and runs what is there, and what marks it. */
export function findRelated(ledger: Ledger, place: Entry<'places'>) {
	const found = findPlaceRecords(ledger, place);
	return {
		...found,
		claims: leaveOutReplies(found.claims),
		countryClaims: leaveOutReplies(found.countryClaims, found.claims),
		events: indexCountries(ledger).order([...found.events, ...found.countryEvents]),
		stories: ledger.pointingTo('stories', place),
		reported: listPlaceNumbers(ledger, place, ledger.site.updated).map((number) => ({
			...number,
			by: ledger.get('actors', number.by),
			sources: number.sources.map((id) => ledger.get('sources', id)),
		})),
		runBy: place.data.runBy.map((id) => ledger.get('actors', id)),
		tags: place.data.tags.map((id) => ledger.get('tags', id)),
	};
}

/** What happened in a country, or in none, after something was reported there, in order. */
export function listCountryAnswers(ledger: Ledger, country: string | undefined): Entry<'events'>[] {
	const places = ledger.all('places').filter(({ data }) => data.country === country);
	const index = indexCountries(ledger);
	const events = places.flatMap((place) => ledger.pointingTo('events', place));
	return index
		.order([...events, ...index.events(country)])
		.filter(({ kind }) => kind.data.tells !== 'reported');
}

/** A reply stands beneath what it answers; alone it stands only where that is not shown. */
function leaveOutReplies(claims: Entry<'claims'>[], shown = claims): Entry<'claims'>[] {
	const ids = new Set([...claims, ...shown].map(({ id }) => id));
	return claims.filter(
		({ data }) => ![...data.answers, ...data.answersInGeneral].some((id) => ids.has(id)),
	);
}
