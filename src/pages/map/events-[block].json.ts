import type { APIRoute } from 'astro';
import { openLibrary } from '../../ledger/open.ts';
import { collectEvents } from '../../explorer/collect.ts';

/** What happened at the places, for whoever opens the card of one. */
export async function getStaticPaths() {
	const blocks = collectEvents(await openLibrary());
	return blocks.map((block, i) => ({ params: { block: String(i) }, props: { block } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['block']);
