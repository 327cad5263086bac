import type { APIRoute } from 'astro';
import { describeOembed } from '../../../explorer/embed.ts';
import { openLedger } from '../../../ledger/open.ts';
import { keyed } from '../../../ledger/reads/keyed.ts';
import { listMapPaths, nameMapPage, type MapPage } from '../../../explorer/mappage.ts';
import { toEmbed, toPage } from '../../../lib/url.ts';

export async function getStaticPaths() {
	return keyed(listMapPaths(await openLedger(), ({ id }) => (id ? `map/${id}` : 'map')));
}

/** How another site shows a map page, as oEmbed says it. */
export const GET: APIRoute<{ page: MapPage }> = async ({ props: { page }, site: origin }) => {
	const { site } = await openLedger();
	const at = (path: string) => new URL(path, origin).href;
	return Response.json(
		describeOembed(at(toEmbed(page.id)), nameMapPage(page, site), site, at(toPage(''))),
	);
};
