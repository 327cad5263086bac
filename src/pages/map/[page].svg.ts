import type { APIRoute } from 'astro';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';
import { listMapPaths, nameMapFile } from '../../explorer/mappage.ts';
import { drawPicture } from '../../picture/drawpicture.ts';

export async function getStaticPaths() {
	return keyed(listMapPaths(await openLedger(), nameMapFile));
}

/** A map page as a drawing to take away. */
export const GET: APIRoute = async ({ props, site, url }) => {
	const { svg } = drawPicture(await openLedger(), props['page'], site ?? url);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
