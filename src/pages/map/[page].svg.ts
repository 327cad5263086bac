import type { APIRoute } from 'astro';
import { openLibrary } from '../../ledger/open.ts';
import { listViewPaths, nameFile } from '../../explorer/mappage.ts';
import { drawPicture } from '../../picture/draw.ts';

export async function getStaticPaths() {
	return listViewPaths(await openLibrary(), nameFile);
}

/** A showing of the map as a drawing to take away. */
export const GET: APIRoute = async ({ props, site }) => {
	const { svg } = drawPicture(await openLibrary(), props['view'], site!);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
