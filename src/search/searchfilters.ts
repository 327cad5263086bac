import { NO_COUNTRY } from '../ledger/country.ts';
import type { Ledger } from '../ledger/join.ts';
import { standings } from '../schema/claim.ts';
import * as words from '../words/words.ts';
import { resultKinds, standingFilter, type Result } from './result.ts';
import type { SearchQuery } from './searchquery.ts';

/** A value that a reader can choose. */
interface Choice {
	value: string;
	text: string;
	/** What one result of this kind is called. */
	one?: string;
}

/** What the search can be narrowed by: its name in addresses, and what there is to choose, in groups. */
export interface SearchFilter {
	name: Exclude<keyof SearchQuery, 'q'>;
	label: string;
	groups: { label?: string; choices: Choice[] }[];
}

/** Lists what the search can be narrowed by: only what at least one result has. */
export function listFilters(ledger: Ledger, results: readonly Result[]): SearchFilter[] {
	const { searchPage: says } = words;
	const used = (read: (result: Result) => string[]) => new Set(results.flatMap(read));
	const countries = used((result) => result.countries);
	const statuses = used((result) => result.statuses);
	const kinds = used(({ kind }) => [kind]);
	const byOrder = ledger.all('statuses').map(({ id, data }) => ({ value: id, text: data.label }));
	const byStanding = standings.map((one) => ({
		value: standingFilter(one),
		text: words.standings[one],
	}));
	const isUsed = ({ value }: Choice) => statuses.has(value);
	return [
		{
			name: 'kind',
			label: says.kind,
			groups: [
				{
					choices: resultKinds
						.filter((kind) => kinds.has(kind))
						.map((kind) => ({ value: kind, ...words.resultKinds[kind] })),
				},
			],
		},
		{
			name: 'country',
			label: says.country,
			groups: [{ choices: nameCountries(ledger, [...countries]) }],
		},
		{
			name: 'status',
			label: says.status,
			groups: [
				{ label: says.ofPlaces, choices: byOrder.filter(isUsed) },
				{ label: says.ofClaims, choices: byStanding.filter(isUsed) },
			].filter(({ choices }) => choices.length > 0),
		},
		{
			name: 'year',
			label: says.year,
			groups: [
				{
					choices: [...used((result) => result.years)]
						.sort()
						.reverse()
						.map((year) => ({ value: year, text: year })),
				},
			],
		},
	];
}

/** In the order of their names; what is in no country comes last. */
function nameCountries({ countryName, site }: Ledger, codes: readonly string[]): Choice[] {
	const { compare } = new Intl.Collator(site.language);
	const named = codes
		.filter((code) => code !== NO_COUNTRY)
		.map((code) => ({ value: code, text: countryName(code) }))
		.sort((a, b) => compare(a.text, b.text));
	if (!codes.includes(NO_COUNTRY)) return named;
	return [...named, { value: NO_COUNTRY, text: words.headTerritory(undefined) }];
}
