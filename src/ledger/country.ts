import type { Entry } from './entry.ts';
import { remember } from './reads/remember.ts';
import { createIndexOf } from '../lib/indexof.ts';

/** The claims and events that name a whole country, by the country’s code, for none none; every list is in the order for readers. */
export interface CountryIndex {
	claims(code: string | undefined): readonly Entry<'claims'>[];
	events(code: string | undefined): readonly Entry<'events'>[];
	/** Joins lists of events into one, each event once. */
	order(events: readonly Entry<'events'>[]): Entry<'events'>[];
}

/**
 * What stands for a country in addresses and filters where a place is in none: UN/LOCODE has it for international waters,
 * and ISO 3166-1 will never give it away.
 */
export const NO_COUNTRY = 'XZ';

/** Groups claims and events by country. It does so once for each ledger, however many places ask. */
export const indexCountries = remember('countries', (ledger): CountryIndex => {
	const claims = groupByCountry(ledger.all('claims'));
	const events = groupByCountry(ledger.all('events'));
	const rankOf = createIndexOf(ledger.all('events'));
	return {
		claims: (code = '') => claims.get(code) ?? [],
		events: (code = '') => events.get(code) ?? [],
		order: (some) => [...new Set(some)].sort((a, b) => rankOf(a) - rankOf(b)),
	};
});

function groupByCountry<Rec extends Entry<'claims'> | Entry<'events'>>(
	records: readonly Rec[],
): Map<string, Rec[]> {
	const groups = new Map<string, Rec[]>();
	for (const record of records)
		for (const code of new Set(record.data.countries)) {
			const group = groups.get(code) ?? [];
			group.push(record);
			groups.set(code, group);
		}
	return groups;
}
