/** What a reader asks for. A part that is empty asks for everything. */
export interface SearchQuery {
	/** The words, as they were typed. */
	q: string;
	kind: string;
	/** The code of a country. */
	country: string;
	/** The id of a status, or a standing as `standingFilter` writes it. */
	status: string;
	year: string;
}

const parts = ['q', 'kind', 'country', 'status', 'year'] as const;

/**
 * Reads a search from the end of an address: `#q=harbour&kind=claims`, or the same after a question mark. Undefined where it
 * holds none: `#main` leads to a part of the page.
 */
export function readSearch(end: string): SearchQuery | undefined {
	const fields = new URLSearchParams(end.slice(1));
	if (!parts.some((part) => fields.has(part))) return undefined;
	const [q, kind, country, status, year] = parts.map((part) => fields.get(part)?.trim() ?? '');
	return { ...noSearch, ...{ q, kind, country, status, year } } as SearchQuery;
}

/**
 * Writes a search as the end of an address, after `#`: a browser sends what follows a question mark to the server of the site,
 * and what follows this sign to nobody. Empty where nothing is asked for.
 */
export function formatSearch(query: SearchQuery): string {
	const asked = parts.flatMap((part) => (query[part] ? [[part, query[part]]] : []));
	const fields = new URLSearchParams(asked).toString();
	return fields && `#${fields}`;
}

/** What asks for nothing. */
export const noSearch: SearchQuery = { q: '', kind: '', country: '', status: '', year: '' };
