import type { FacetPart, FacetRow } from '../../../../src/lib/facet/facetrow.ts';

const none: FacetPart = { status: [], country: [], year: [], number: [], kind: [], tag: [] };

/** A row with parts of which only some facets are said. */
export function makeRow(id: string, ...parts: Partial<FacetPart>[]): FacetRow {
	return { id, parts: parts.map((part) => ({ ...none, ...part })) };
}
