import type { APIRoute } from 'astro';
import { openLibrary } from '../../ledger/open.ts';
import { listViewPaths, nameFile } from '../../explorer/mappage.ts';
import { drawPicture } from '../../picture/draw.ts';
import { rasterise } from '../../picture/raster.ts';

export async function getStaticPaths() {
	return listViewPaths(await openLibrary(), nameFile);
}

/** The same in pixels, for where no drawing is shown. */
export const GET: APIRoute = async ({ props, site }) => {
	const { svg } = drawPicture(await openLibrary(), props['view'], site!);
	const png = await rasterise(svg);
	return new Response(new Blob([png]), { headers: { 'content-type': 'image/png' } });
};
