import { isCountry } from '../geography/isocode.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Content } from '../content.ts';

/** Codes that people write for a country that has another. */
const habits: Record<string, string> = {
	UK: 'GB',
	EL: 'GR',
	SU: 'RU',
	AN: 'CW',
	YU: 'RS',
	TP: 'TL',
};

/** Two letters that are no country’s. */
export function findUnknownCountries({ records }: Content): Problem[] {
	return records.flatMap((record) => {
		const { country, countries = [] } = record.data as { country?: string; countries?: string[] };
		const codes = [
			...(country ? [{ code: country, path: ['country'] }] : []),
			...countries.map((code, i) => ({ code, path: ['countries', i] })),
		];
		return codes
			.filter(({ code }) => !isCountry(code))
			.map(({ code, path }) => {
				const meant = habits[code];
				const fix = meant ? `Did you mean “${meant}”?` : 'Give a code of ISO 3166-1, e.g. NL.';
				return problemAt(record, path, `“${code}” is not the code of a country.`, fix);
			});
	});
}
