import { facetNames, type FacetName, type FacetPart, type FacetRow } from './facetrow.ts';

/** What a reader asks a list for. Of years there are the first and the last, of `number` there is the least. */
export type FacetQuery = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** The values that each facet has; one that is left out can’t be asked for. */
export type FacetValues = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What an address asks for, and what it asks for that is not there. */
export interface ReadQuery {
	query: FacetQuery;
	unknown: [name: FacetName, value: string][];
}

/** Whether a row fits: one of its parts has a value that is asked for, of each facet. */
export function fitsQuery({ parts }: FacetRow, query: FacetQuery): boolean {
	return parts.some((part) => fitsPart(part, query));
}

/** Whether a part fits. `except` names a facet that doesn’t count, for telling what another of its values would leave. */
export function fitsPart(part: FacetPart, query: FacetQuery, except?: FacetName): boolean {
	return facetNames.every((name) => {
		const asked = query[name];
		if (!asked || name === except) return true;
		return part[name].some((value) => isAsked(name, value, asked));
	});
}

function isAsked(name: FacetName, value: string, asked: readonly string[]): boolean {
	const [first = '', last = first] = asked;
	if (name === 'year') return Number(value) >= Number(first) && Number(value) <= Number(last);
	if (name === 'number') return Number(value) >= Number(first);
	return asked.includes(value);
}

/** Writes a query as it stands in an address: `year=2022-2023&kind=charge,order`. Empty where nothing is asked for. */
export function formatQuery(query: FacetQuery): string {
	return facetNames
		.flatMap((name) => {
			const [first, last = first] = query[name] ?? [];
			if (first === undefined) return [];
			if (name !== 'year') return `${name}=${query[name]?.map(encodeURIComponent).join()}`;
			return `year=${first === last ? first : `${first}-${last}`}`;
		})
		.join('&');
}

/**
 * Reads a query from an address, whoever wrote it: years the wrong way round are turned. A value that no row has is asked for by
 * nobody, and told: a list that is not narrowed must not pass for one that is. `names` are the facets that are read.
 */
export function parseQuery(
	search: string,
	values: FacetValues,
	names: readonly FacetName[] = facetNames,
): ReadQuery {
	const parameters = new URLSearchParams(search);
	const unknown: ReadQuery['unknown'] = [];
	const query: Partial<Record<FacetName, readonly string[]>> = {};
	for (const name of names) {
		const text = parameters.get(name);
		if (!text) continue;
		const asked = readValues(name, text);
		const known = values[name] ?? [];
		const lost = asked.filter((value) => !isKnown(name, value, known));
		for (const value of lost) unknown.push([name, value]);
		const left = asked.filter((value) => !lost.includes(value));
		// Of two years that one is missing, nothing is known of where to begin or to end.
		if (left.length > 0 && !(name === 'year' && lost.length > 0)) query[name] = left;
	}
	return { query, unknown };
}

/** `2022-2023` are two years, and `2022` is the same year twice. */
function readValues(name: FacetName, text: string): string[] {
	if (name === 'number') return [text];
	if (name !== 'year') return [...new Set(text.split(','))];
	const [first = '', last = first, ...rest] = text.split('-');
	if (rest.length > 0 || !last || !first) return [text];
	return Number(last) < Number(first) ? [last, first] : [first, last];
}

/** Years between two that are known can be asked for as well, and any whole number. */
function isKnown(name: FacetName, value: string, known: readonly string[]): boolean {
	if (known.length === 0) return false;
	if (name === 'year') return /^\d{4}$/.test(value);
	if (name === 'number') return /^[1-9]\d{0,8}$/.test(value);
	return known.includes(value);
}
