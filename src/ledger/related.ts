import type { Entry, Ledger } from './open.ts';
import { indexCountries } from './country.ts';

/** All that the ledger knows of a place. */
export function findRelated(ledger: Ledger, place: Entry<'places'>) {
	const claims = ledger.pointingTo('claims', place);
	const concerned = indexCountries(ledger);
	const events = concerned.order([
		...ledger.pointingTo('events', place),
		...concerned.events(place.data.country),
	]);
	const aboutCountry = concerned
		.claims(place.data.country)
		.filter(({ data }) => !data.places.includes(place.id));
	const sources = new Set([
		...ledger.pointedAt('sources', place),
		...[...claims, ...events].flatMap((record) => ledger.pointedAt('sources', record)),
	]);
	return {
		claims: leaveOutReplies(claims),
		aboutCountry: leaveOutReplies(aboutCountry, claims),
		events,
		disagreements: ledger.pointingTo('disagreements', place),
		stories: ledger.pointingTo('stories', place),
		sources: ledger.all('sources').filter((source) => sources.has(source)),
		reported: place.data.reported.map((number) => ({
			...number,
			by: ledger.get('actors', number.by),
			sources: number.sources.map((id) => ledger.get('sources', id)),
		})),
		runBy: place.data.runBy.map((id) => ledger.get('actors', id)),
	};
}

/** What happened in a country after something was reported there, in order. */
export function listCountryAnswers(ledger: Ledger, country: string): Entry<'events'>[] {
	const places = ledger.all('places').filter(({ data }) => data.country === country);
	const concerned = indexCountries(ledger);
	const events = places.flatMap((place) => ledger.pointingTo('events', place));
	return concerned
		.order([...events, ...concerned.events(country)])
		.filter(({ data }) => data.kind !== 'report');
}

/** All that the ledger knows of an actor, each kind under a word of its own. */
export function listRoles(
	ledger: Ledger,
	actor: Entry<'actors'>,
): { label: string; records: Entry[] }[] {
	const claims = ledger.pointingTo('claims', actor);
	const places = ledger.pointingTo('places', actor);
	return [
		{ label: 'Says', records: claims.filter(({ data }) => data.speaker === actor.id) },
		{ label: 'Is accused in', records: claims.filter(({ data }) => data.about.includes(actor.id)) },
		{ label: 'Takes part in', records: ledger.pointingTo('events', actor) },
		{
			label: 'Counts at',
			records: places.filter(({ data }) => data.reported.some(({ by }) => by === actor.id)),
		},
		{
			label: 'Is said to run',
			records: places.filter(({ data }) => data.runBy.includes(actor.id)),
		},
		{ label: 'Its speakers', records: ledger.pointingTo('actors', actor) },
		{
			label: 'Speaks for',
			records: ledger.pointedAt('actors', actor),
		},
		{ label: 'Stories', records: ledger.pointingTo('stories', actor) },
		{ label: 'Shown by', records: ledger.pointedAt('sources', actor) },
	];
}

/** A reply stands beneath what it answers; alone it stands only where that is not shown. */
function leaveOutReplies(claims: Entry<'claims'>[], shown = claims): Entry<'claims'>[] {
	const ids = new Set([...claims, ...shown].map(({ id }) => id));
	return claims.filter(({ data }) => !data.answers.some((id) => ids.has(id)));
}
