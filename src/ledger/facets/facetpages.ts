import { cut, numberPath } from '../../lib/cut.ts';
import {
	countFacet,
	facetNames,
	listRowValues,
	tellsApart,
	type FacetCount,
	type FacetName,
	type FacetRow,
} from '../../lib/facet/facetrow.ts';
import { fitsQuery } from '../../lib/facet/facetquery.ts';

/** The lists that have a filter, with the facets whose values have no pages here, as they have others: of countries maps, of years the timeline’s. */
export const facetLists = { places: ['country'], timeline: ['year'] } as const satisfies Record<
	string,
	readonly FacetName[]
>;

/** The name of one of them. */
export type FacetList = keyof typeof facetLists;

/** Of a facet with more values than this, a filter alone tells them apart. */
const MOST_VALUES = 60;

/** The most rows that one page names. */
const MOST_ROWS = 200;

/** A page that lists what has one value of a facet. */
export interface FacetPage {
	/** Its address below that of the list: `kind/report/`, `kind/report/2/`. */
	path: string;
	name: FacetName;
	value: string;
	/** How many rows have the value, in all of its pages. */
	count: number;
	number: number;
	last: number;
	/** The ids of its own rows. */
	ids: string[];
}

/** A facet that tells the rows of a list apart. */
export interface CountedFacet {
	name: FacetName;
	counts: FacetCount[];
	/** Whether each value has pages. */
	isPaged: boolean;
}

/** Lists the facets that tell the rows of a list apart, with their values. */
export function countFacets(list: FacetList, rows: readonly FacetRow[]): CountedFacet[] {
	const others: readonly FacetName[] = facetLists[list];
	return facetNames
		.map((name) => ({ name, counts: countFacet(rows, name) }))
		.filter(({ name, counts }) => tellsApart(name, counts))
		.map(({ name, counts }) => ({
			...{ name, counts },
			isPaged: counts.length <= MOST_VALUES && !others.includes(name),
		}));
}

/** Lists the pages of a list’s facets: for each value those that name its rows, in the order of the list. */
export function listFacetPages(list: FacetList, rows: readonly FacetRow[]): FacetPage[] {
	return countFacets(list, rows)
		.filter(({ isPaged }) => isPaged)
		.flatMap(({ name, counts }) => {
			const values = rows.map((row) => listRowValues(row, name));
			return counts.flatMap(([value, count]) => {
				// Of numbers a page has all from one on.
				const own = rows.filter((row, i) =>
					name === 'number' ? fitsQuery(row, { number: [value] }) : values[i]?.has(value),
				);
				const stretches = cut(own, MOST_ROWS);
				return stretches.map(({ number, items }) => ({
					path: facetPath(name, value) + numberPath(number),
					...{ name, value, count, number, last: stretches.length },
					ids: items.map(({ id }) => id),
				}));
			});
		});
}

/** Lists the addresses of the values that have pages, below that of the list. */
export function listFacetPaths(list: FacetList, rows: readonly FacetRow[]): string[] {
	return countFacets(list, rows)
		.filter(({ isPaged }) => isPaged)
		.flatMap(({ name, counts }) => counts.map(([value]) => facetPath(name, value)));
}

/** The first part of the address of a value’s pages, below that of the list. */
export function facetPath(name: FacetName, value: string): string {
	return `${name}/${value.toLowerCase()}/`;
}
