import { facetLists, listFacetPaths, type FacetList } from '../ledger/facets/facetpages.ts';
import { rowEvents, rowPlaces, type FacetRecords } from '../ledger/facets/facetrows.ts';
import { listRecords, type Content } from './content.ts';

/** The paths of the pages that list what has one value of a facet. What a record lacks, it has no value of. */
export function listFacetParts(content: Content): { path: string; ids: string[] }[] {
	const { updated = '', unit } = content.site?.data ?? {};
	const records: FacetRecords = {
		events: listRecords(content, 'events').flatMap(({ id, data }) => {
			const { date, kind, countries = [], places = [], tags = [], figures = [] } = data;
			const { changes = [] } = data;
			return date && kind
				? [{ id, data: { date, kind, countries, places, tags, figures, changes } }]
				: [];
		}),
		places: listRecords(content, 'places').map(({ id, data }) => ({
			id,
			data: { ...data, tags: data.tags ?? [], reported: data.reported ?? [] },
		})),
		statuses: listRecords(content, 'statuses').map(({ id, data: { order = 0 } }) => ({
			...{ id, data: { order } },
		})),
		...{ updated, unit: unit?.many ?? '' },
	};
	const rows = { places: rowPlaces(records), timeline: rowEvents(records) };
	return (Object.keys(facetLists) as FacetList[]).flatMap((list) =>
		listFacetPaths(list, rows[list]).map((path) => ({ path: `${list}/${path}`, ids: [] })),
	);
}
