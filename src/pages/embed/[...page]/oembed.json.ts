import type { APIRoute } from 'astro';
import { describeFrame } from '../../../explorer/embed.ts';
import { openLibrary } from '../../../ledger/open.ts';
import { listViewPaths, nameMapView, type MapView } from '../../../explorer/mappage.ts';
import { toFrame, toPage } from '../../../lib/url.ts';

export async function getStaticPaths() {
	return listViewPaths(await openLibrary(), ({ id }) => (id ? `map/${id}` : 'map'));
}

/** How another site shows a showing of the map, as oEmbed has it. */
export const GET: APIRoute<{ view: MapView }> = async ({ props: { view }, site: origin }) => {
	const { site } = await openLibrary();
	const at = (path: string) => new URL(path, origin).href;
	return Response.json(
		describeFrame(at(toFrame(view.id)), nameMapView(view, site), site, at(toPage(''))),
	);
};
