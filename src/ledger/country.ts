import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { createIndexOf } from '../lib/indexof.ts';

/** What concerns countries as a whole, by their codes; every list is in the order for readers. */
export interface CountryIndex {
	claims(code: string): readonly Entry<'claims'>[];
	events(code: string): readonly Entry<'events'>[];
	/** Events from several lists, each once. */
	order(events: readonly Entry<'events'>[]): Entry<'events'>[];
}

const made = new WeakMap<Ledger, CountryIndex>();

/** Read through claims and events once, however many places ask for those of their country. */
export function indexCountries(ledger: Ledger): CountryIndex {
	const known = made.get(ledger);
	if (known) return known;
	const claims = groupByCountry(ledger.all('claims'));
	const events = groupByCountry(ledger.all('events'));
	const rankOf = createIndexOf(ledger.all('events'));
	const index: CountryIndex = {
		claims: (code) => claims.get(code) ?? [],
		events: (code) => events.get(code) ?? [],
		order: (some) => [...new Set(some)].sort((a, b) => rankOf(a) - rankOf(b)),
	};
	made.set(ledger, index);
	return index;
}

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
