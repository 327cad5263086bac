import { facetNames, type FacetName, type FacetPart, type FacetRow } from './facetrow.ts';

/**
 * Rows as they are sent: how many parts each has, the values of each facet once, and for each part the indices of its own; a
 * single one has no list.
 */
export interface FacetColumns {
	ids: string[];
	parts: number[];
	facets: Record<FacetName, { values: string[]; of: (number | number[])[] }>;
}

/** Packs rows. */
export function packRows(rows: readonly FacetRow[]): FacetColumns {
	const parts = rows.flatMap((row) => row.parts);
	const pack = (name: FacetName) => {
		const values = [...new Set(parts.flatMap((part) => part[name]))];
		const indices = new Map(values.map((value, i) => [value, i]));
		const of = parts.map((part) => {
			const own = part[name].map((value) => indices.get(value) ?? -1);
			const [only, ...others] = own;
			return only === undefined || others.length > 0 ? own : only;
		});
		return [name, { values, of }] as const;
	};
	return {
		ids: rows.map(({ id }) => id),
		parts: rows.map((row) => row.parts.length),
		facets: Object.fromEntries(facetNames.map(pack)) as FacetColumns['facets'],
	};
}

/** Unpacks them. */
export function unpackRows({ ids, parts, facets }: FacetColumns): FacetRow[] {
	const read = (name: FacetName, at: number) => {
		const { values, of } = facets[name];
		return [of[at] ?? []].flat().map((index) => values[index] ?? '');
	};
	let at = 0;
	const readPart = () => {
		const own = facetNames.map((name) => [name, read(name, at)] as const);
		at++;
		return Object.fromEntries(own) as Record<FacetName, string[]> as FacetPart;
	};
	return ids.map((id, row) => ({ id, parts: Array.from({ length: parts[row] ?? 0 }, readPart) }));
}
