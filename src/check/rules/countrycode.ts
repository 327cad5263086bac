import { isCountry } from '../geography/isocode.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Content } from '../content.ts';

/** Wrong codes that people often write, with the right ones. */
const corrections: Record<string, string> = {
	UK: 'GB',
	EL: 'GR',
	SU: 'RU',
	AN: 'CW',
	YU: 'RS',
	TP: 'TL',
};

/** Finds country codes that are not in ISO 3166-1. */
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
				const meant = corrections[code];
				const fix = meant ? `Did you mean “${meant}”?` : 'Give a code of ISO 3166-1, e.g. NL.';
				return problemAt(record, path, `“${code}” is not the code of a country.`, fix);
			});
	});
}
