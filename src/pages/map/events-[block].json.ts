import type { APIRoute } from 'astro';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';
import { collectEventBlocks } from '../../explorer/collectevents.ts';

/** What happened at the places, for whoever opens the card of one. */
export async function getStaticPaths() {
	const blocks = collectEventBlocks(await openLedger());
	return keyed(blocks.map((block, i) => ({ params: { block: String(i) }, props: { block } })));
}

export const GET: APIRoute = ({ props }) => Response.json(props['block']);
