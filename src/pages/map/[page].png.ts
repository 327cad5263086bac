import { pictureFaces } from 'virtual:brand';
import type { APIRoute } from 'astro';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';
import { listMapPaths, nameMapFile } from '../../explorer/mappage.ts';
import { drawPicture, drawPixels } from '../../picture/drawpicture.ts';

export async function getStaticPaths() {
	return keyed(listMapPaths(await openLedger(), nameMapFile));
}

/** The same in pixels, for where no drawing is shown. */
export const GET: APIRoute = async ({ props, site, url }) => {
	const { svg } = drawPicture(await openLedger(), props['page'], site ?? url);
	const png = await drawPixels(svg, pictureFaces);
	return new Response(new Blob([png]), { headers: { 'content-type': 'image/png' } });
};
