import type { APIRoute } from 'astro';
import { facetLists, type FacetList } from '../../../ledger/facets/facetpages.ts';
import { findFacets, listFacetRows } from '../../../ledger/facets/ledgerfacets.ts';
import { openLedger } from '../../../ledger/open.ts';
import { keyed } from '../../../ledger/reads/keyed.ts';
import { packRows } from '../../../lib/facet/facetcolumns.ts';

/** Which values of each facet the records of a list have, for whoever narrows it. */
export async function getStaticPaths() {
	const ledger = await openLedger();
	const lists = (Object.keys(facetLists) as FacetList[]).filter(
		(list) => findFacets(ledger, list).length > 0,
	);
	return keyed(lists.map((list) => ({ params: { list }, props: { list } })));
}

export const GET: APIRoute = async ({ props }) =>
	Response.json(packRows(listFacetRows(await openLedger(), props['list'] as FacetList)));
