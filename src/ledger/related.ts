import type { Entry, Library } from './open.ts';
import { indexNations } from './country.ts';

/** All that the ledger knows of a place. */
export function listAbout(library: Library, place: Entry<'places'>) {
	const claims = library.pointingTo('claims', place);
	const nation = indexNations(library);
	const events = nation.order([
		...library.pointingTo('events', place),
		...nation.events(place.data.country),
	]);
	const atHome = nation
		.claims(place.data.country)
		.filter(({ data }) => !data.places.includes(place.id));
	const sources = new Set([
		...library.pointedAt('sources', place),
		...[...claims, ...events].flatMap((record) => library.pointedAt('sources', record)),
	]);
	return {
		claims: leaveOutReplies(claims),
		atHome: leaveOutReplies(atHome, claims),
		events,
		disagreements: library.pointingTo('disagreements', place),
		stories: library.pointingTo('stories', place),
		sources: library.all('sources').filter((source) => sources.has(source)),
		reported: place.data.reported.map((number) => ({
			...number,
			by: library.get('actors', number.by),
			sources: number.sources.map((id) => library.get('sources', id)),
		})),
		runBy: place.data.runBy.map((id) => library.get('actors', id)),
	};
}

/** What happened in a country after something was reported there, in order. */
export function listAnswers(library: Library, country: string): Entry<'events'>[] {
	const places = library.all('places').filter(({ data }) => data.country === country);
	const nation = indexNations(library);
	const events = places.flatMap((place) => library.pointingTo('events', place));
	return nation
		.order([...events, ...nation.events(country)])
		.filter(({ data }) => data.kind !== 'report');
}

/** All that the ledger knows of an actor, each kind under a word of its own. */
export function listDeeds(
	library: Library,
	actor: Entry<'actors'>,
): { label: string; records: Entry[] }[] {
	const claims = library.pointingTo('claims', actor);
	const places = library.pointingTo('places', actor);
	return [
		{ label: 'Says', records: claims.filter(({ data }) => data.speaker === actor.id) },
		{ label: 'Is accused in', records: claims.filter(({ data }) => data.about.includes(actor.id)) },
		{ label: 'Takes part in', records: library.pointingTo('events', actor) },
		{
			label: 'Counts at',
			records: places.filter(({ data }) => data.reported.some(({ by }) => by === actor.id)),
		},
		{
			label: 'Is said to run',
			records: places.filter(({ data }) => data.runBy.includes(actor.id)),
		},
		{ label: 'Its speakers', records: library.pointingTo('actors', actor) },
		{
			label: 'Speaks for',
			records: library.pointedAt('actors', actor),
		},
		{ label: 'Stories', records: library.pointingTo('stories', actor) },
		{ label: 'Shown by', records: library.pointedAt('sources', actor) },
	];
}

/** A reply stands beneath what it answers; alone it stands only where that is not shown. */
function leaveOutReplies(claims: Entry<'claims'>[], shown = claims): Entry<'claims'>[] {
	const ids = new Set([...claims, ...shown].map(({ id }) => id));
	return claims.filter(({ data }) => !data.answers.some((id) => ids.has(id)));
}
