import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { findPlaceRecords, type PlaceRecords } from '../../ledger/related.ts';
import * as field from '../meaning.ts';
import type { Computations } from '../published.ts';

/** The ids of what names a place. */
export function listMentions(ledger: Ledger) {
	const found = new Map<Entry<'places'>, PlaceRecords>();
	const idsOf = (place: Entry<'places'>, kind: keyof PlaceRecords) => {
		const records = found.get(place) ?? findPlaceRecords(ledger, place);
		found.set(place, records);
		return records[kind].map(({ id }) => id);
	};
	return {
		claims: {
			...field.list('Ids of the claims that name the place.'),
			compute: (place) => idsOf(place, 'claims'),
		},
		countryClaims: {
			...field.list('Ids of the claims about its country as a whole.'),
			compute: (place) => idsOf(place, 'countryClaims'),
		},
		events: {
			...field.list('Ids of the events that name the place or change its status, in order.'),
			compute: (place) => idsOf(place, 'events'),
		},
		countryEvents: {
			...field.list('Ids of the events that concern its country as a whole, in order.'),
			compute: (place) => idsOf(place, 'countryEvents'),
		},
		disagreements: {
			...field.list('Ids of the questions about it that sources answer differently.'),
			compute: (place) => idsOf(place, 'disagreements'),
		},
		allSources: {
			...field.list(
				'Ids of every source of the place: of its numbers, its claims, its events and those of its country, and further ones.',
			),
			compute: (place) => idsOf(place, 'sources').sort(),
		},
	} satisfies Computations<'places'>;
}
