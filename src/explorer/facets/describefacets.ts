import { NO_COUNTRY } from '../../ledger/country.ts';
import { facetPath, type FacetList } from '../../ledger/facets/facetpages.ts';
import { findFacets, listFacetRows } from '../../ledger/facets/ledgerfacets.ts';
import type { Ledger } from '../../ledger/join.ts';
import { listTimelinePages } from '../../ledger/timeline.ts';
import { timeEvents } from '../../ledger/timelineparts.ts';
import type { FacetName } from '../../lib/facet/facetrow.ts';
import { timelinePath, toMapPage, toPage } from '../../lib/url.ts';
import * as words from '../../words/words.ts';
import { LINES } from './facetlines.ts';

/** A facet as readers meet it. */
export interface ShownFacet {
	name: FacetName;
	label: string;
	values: {
		value: string;
		text: string;
		count: number;
		/** The page that lists what has it, if there is one. */
		href: string | undefined;
	}[];
}

/** Describes the facets that tell a list apart, each value with its page; the values in the order that readers know them in. */
export function describeFacets(ledger: Ledger, list: FacetList): ShownFacet[] {
	const years = new Set(listTimelinePages(timeEvents(ledger)).map(({ time }) => time));
	const findPage = (name: FacetName, value: string, isPaged: boolean) => {
		if (isPaged) return toPage(`${list}/${facetPath(name, value)}`);
		if (name === 'country' && list === 'places') return toMapPage(value.toLowerCase());
		const isYear = name === 'year' && years.has(value);
		return isYear ? toPage(`timeline/${timelinePath(value, false)}`) : undefined;
	};
	return findFacets(ledger, list).map(({ name, counts, isPaged }) => ({
		name,
		label: nameFacet(ledger, name),
		values: orderValues(ledger, name, counts).map(([value, count]) => ({
			...{ value, count },
			text: nameValue(ledger, name, value),
			href: findPage(name, value, isPaged),
		})),
	}));
}

/** Describes the filter of a list: its facets, how many records it narrows, and how many lines of them come in one file. */
export function describeFilter(ledger: Ledger, list: FacetList) {
	const all = listFacetRows(ledger, list).length;
	return { list, facets: describeFacets(ledger, list), all, size: LINES };
}

/** The facets for which the map has no means of its own, as it has for statuses and countries. */
export function describeMapFacets(ledger: Ledger): ShownFacet[] {
	const own = ['status', 'country'];
	return describeFacets(ledger, 'places').filter(({ name }) => !own.includes(name));
}

/** What a facet is called. */
export function nameFacet({ site }: Ledger, name: FacetName): string {
	return name === 'number' ? words.numberOf(site.unit.many) : words.facetNames[name];
}

/** What a value of a facet is called. */
export function nameValue(ledger: Ledger, name: FacetName, value: string): string {
	switch (name) {
		case 'status':
			return ledger.get('statuses', value).data.label;
		case 'country':
			return words.headTerritory(value === NO_COUNTRY ? undefined : ledger.countryName(value));
		case 'number':
			return words.orMore(value);
		case 'kind':
			return words.headKinds(ledger.get('event-kinds', value).data.plural);
		case 'tag':
			return ledger.get('tags', value).data.label;
		case 'year':
			return value;
	}
}

/** Statuses, kinds and tags in the order of their records; countries by their names. */
function orderValues(ledger: Ledger, name: FacetName, counts: [string, number][]) {
	const folders = { status: 'statuses', kind: 'event-kinds', tag: 'tags' } as const;
	if (name in folders) {
		const order = ledger.all(folders[name as keyof typeof folders]).map(({ id }) => id);
		return counts.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
	}
	if (name !== 'country') return counts;
	const { compare } = new Intl.Collator(ledger.site.language);
	return counts.toSorted(([a], [b]) =>
		compare(nameValue(ledger, name, a), nameValue(ledger, name, b)),
	);
}
