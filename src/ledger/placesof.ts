import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** What names places, or whole countries. */
type Naming = Entry<'claims'> | Entry<'events'>;

/** The places that claims and events name; where they name none, all places of the countries that they name. Each once, in the order for readers. */
export function listPlacesOf(ledger: Ledger, records: readonly Naming[]): Entry<'places'>[] {
	const named = new Set(records.flatMap((record) => ledger.pointedAt('places', record)));
	const countries = new Set(records.flatMap(({ data }) => data.countries));
	return ledger
		.all('places')
		.filter((place) =>
			named.size > 0 ? named.has(place) : countries.has(place.data.country ?? ''),
		);
}

/** The places of what an actor said and did and of what was said of it, or of what rests on a source; and those that point to it themselves. */
export function listPlacesAround(
	ledger: Ledger,
	record: Entry<'actors'> | Entry<'sources'>,
): Entry<'places'>[] {
	const own = new Set(ledger.pointingTo('places', record));
	const claims = ledger.pointingTo('claims', record);
	const named = listPlacesOf(ledger, [...claims, ...ledger.pointingTo('events', record)]);
	return ledger.all('places').filter((place) => own.has(place) || named.includes(place));
}
