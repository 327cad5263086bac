import type { FacetRow } from '../../lib/facet/facetrow.ts';
import { remember } from '../reads/remember.ts';
import { countFacets, listFacetPages, type FacetList } from './facetpages.ts';
import { rowEvents, rowPlaces } from './facetrows.ts';

/** The rows of a list, in its order. */
export const listFacetRows = remember('facet rows', (ledger, list: FacetList): FacetRow[] => {
	const { updated, unit } = ledger.site;
	const records = {
		events: ledger.all('events'),
		places: ledger.all('places'),
		statuses: ledger.all('statuses'),
		...{ updated, unit: unit.many },
	};
	return list === 'places' ? rowPlaces(records) : rowEvents(records);
});

/** The facets that tell them apart. */
export const findFacets = remember('facets', (ledger, list: FacetList) =>
	countFacets(list, listFacetRows(ledger, list)),
);

/** The pages of their values. Of events, those that are weakly sourced come last, as in the timeline. */
export const findFacetPages = remember('facet pages', (ledger, list: FacetList) => {
	const rows = listFacetRows(ledger, list);
	const isWeak = ({ id }: FacetRow) =>
		list === 'timeline' && ledger.get('events', id).data.weak !== undefined;
	return listFacetPages(list, [...rows.filter((row) => !isWeak(row)), ...rows.filter(isWeak)]);
});
