import type { Entry, Ledger } from '../ledger/open.ts';
import { indexBy } from './whole.ts';

/** Find what names a place: by itself, or with its whole country. */
export function indexPlaces(ledger: Ledger) {
	const claims = ledger.all('claims');
	const events = ledger.all('events');
	const claimsAt = indexBy(claims, ({ data }) => data.places);
	const claimsIn = indexBy(claims, ({ data }) => data.countries);
	const eventsAt = indexBy(events, listPlaces);
	const eventsIn = indexBy(events, ({ data }) => data.countries);
	const disagreementsAt = indexBy(ledger.all('disagreements'), ({ data }) => data.places);
	return (place: Entry<'places'>) => {
		const { country, reported, sources } = place.data;
		const here = { claims: claimsAt(place.id), events: eventsAt(place.id) };
		const countryEvents = without(eventsIn(country), here.events);
		const cited = [
			...reported.flatMap(({ sources }) => sources),
			...sources,
			...here.claims.flatMap((id) =>
				ledger.get('claims', id).data.sources.map(({ source }) => source),
			),
			...[...here.events, ...countryEvents].flatMap((id) => ledger.get('events', id).data.sources),
		];
		return {
			...here,
			countryClaims: without(claimsIn(country), here.claims),
			countryEvents,
			disagreements: disagreementsAt(place.id),
			allSources: [...new Set(cited)].sort(),
		};
	};
}

/** The places that an event concerns: those it names, and those whose status it changes. */
export function listPlaces({ data }: Entry<'events'>): string[] {
	return [...new Set([...data.places, ...data.changes.flatMap(({ places }) => places)])];
}

function without(ids: string[], others: string[]): string[] {
	return ids.filter((id) => !others.includes(id));
}
