import type { Block } from '../../ledger/element.ts';
import { splitIds } from '../../schema/fields/ref.ts';
import { isCountry } from '../geography/isocode.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Content, type ContentRecord } from '../content.ts';

/** Wrong codes that people often write, with the right ones. */
const corrections: Record<string, string> = {
	UK: 'GB',
	EL: 'GR',
	SU: 'RU',
	AN: 'CW',
	YU: 'RS',
	TP: 'TL',
};

/** Finds country codes that are not in ISO 3166-1, in fields and in blocks. */
export function findUnknownCountries({ records }: Content): Problem[] {
	return records.flatMap((record) => [...checkFields(record), ...checkBlocks(record)]);
}

function checkBlocks({ file, body }: ContentRecord): Problem[] {
	return (body?.blocks ?? [])
		.flatMap(listBlockCountries)
		.filter(({ code }) => !isCountry(code))
		.map(({ code, position }) => ({ file, ...position, ...explain(code) }));
}

/** The countries that a block names by codes, each with the position of its attribute. */
export function listBlockCountries({ name, attributes, attributePositions, position }: Block) {
	const fields = name === 'Outcomes' ? ['countries', 'except'] : [];
	return fields.flatMap((field) =>
		splitIds(attributes[field] ?? '')
			// What is no code at all is a mistake in the attribute.
			.filter((code) => /^[A-Z]{2}$/.test(code))
			.map((code) => ({ code, position: attributePositions[field] ?? position })),
	);
}

function checkFields(record: ContentRecord): Problem[] {
	const { country, countries = [] } = record.data as { country?: string; countries?: string[] };
	const codes = [
		...(country ? [{ code: country, path: ['country'] }] : []),
		...countries.map((code, i) => ({ code, path: ['countries', i] })),
	];
	return codes
		.filter(({ code }) => !isCountry(code))
		.map(({ code, path }) => {
			const { wrong, fix } = explain(code);
			return problemAt(record, path, wrong, fix);
		});
}

function explain(code: string): Pick<Problem, 'wrong' | 'fix'> {
	const meant = corrections[code];
	const fix = meant ? `Did you mean “${meant}”?` : 'Give a code of ISO 3166-1, e.g. NL.';
	return { wrong: `“${code}” is not the code of a country.`, fix };
}
