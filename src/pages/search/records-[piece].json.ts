import type { APIRoute } from 'astro';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';
import { collectResults } from '../../search/collectresults.ts';
import { cutPieces } from '../../search/piece.ts';

/** A piece of what the search finds. All of them are fetched, whatever is asked for: so which are tells nothing of that. */
export async function getStaticPaths() {
	const pieces = cutPieces(collectResults(await openLedger()));
	return keyed(pieces.map((piece, i) => ({ params: { piece: String(i) }, props: { piece } })));
}

export const GET: APIRoute = ({ props }) => Response.json(props['piece']);
