import type { APIRoute } from 'astro';
import { listLineFiles } from '../../../explorer/facets/facetlines.ts';
import { facetLists, type FacetList } from '../../../ledger/facets/facetpages.ts';
import { findFacets } from '../../../ledger/facets/ledgerfacets.ts';
import { openLedger } from '../../../ledger/open.ts';
import { keyed } from '../../../ledger/reads/keyed.ts';

/** The records of a list in a line each, for whoever narrows it. */
export async function getStaticPaths() {
	const ledger = await openLedger();
	const files = (Object.keys(facetLists) as FacetList[])
		.filter((list) => findFacets(ledger, list).length > 0)
		.flatMap((list) => listLineFiles(ledger, list).map((lines, file) => ({ list, file, lines })));
	return keyed(
		files.map(({ list, file, lines }) => ({
			params: { list, file: String(file) },
			props: { lines },
		})),
	);
}

export const GET: APIRoute = ({ props }) => Response.json(props['lines']);
