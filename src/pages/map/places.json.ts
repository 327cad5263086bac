import type { APIRoute } from 'astro';
import { collectMapData } from '../../explorer/collect.ts';
import { openLedger } from '../../ledger/open.ts';
import { mapTitle } from '../../words/words.ts';

/** The places with their histories, and where each stands on its drawing, for the script of the map. */
export const GET: APIRoute = async () => {
	const ledger = await openLedger();
	return Response.json(collectMapData(ledger, mapTitle(ledger.site.unit.many)));
};
