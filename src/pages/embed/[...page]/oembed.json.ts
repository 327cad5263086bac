import type { APIRoute } from 'astro';
import { describeOembed, type Embed } from '../../../explorer/embed/embed.ts';
import { listEmbeds } from '../../../explorer/embed/embedlist.ts';
import { openLedger } from '../../../ledger/open.ts';
import { keyed } from '../../../ledger/reads/keyed.ts';

export async function getStaticPaths() {
	const embeds = listEmbeds(await openLedger());
	return keyed(embeds.map((embed) => ({ params: { page: embed.path }, props: { embed } })));
}

/** How another site shows what can be embedded, as oEmbed says it. */
export const GET: APIRoute<{ embed: Embed }> = async ({ props: { embed }, site, url }) => {
	const ledger = await openLedger();
	return Response.json(describeOembed(embed, ledger.site, site ?? url));
};
