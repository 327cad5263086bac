import { pictureFaces } from 'virtual:brand';
import type { APIRoute } from 'astro';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';
import { drawPixels } from '../../picture/drawpicture.ts';
import { writeSharing } from '../../picture/sharing.ts';
import { writeTextCard } from '../../picture/card/textcard.ts';
import { wearAccent } from '../../styles/palette.ts';
import { listSharings } from '../../picture/sharings.ts';

export async function getStaticPaths() {
	const pictures = listSharings(await openLedger());
	return keyed(
		[...pictures].map(([page, picture]) => ({
			params: { page: page || 'front' },
			props: { picture },
		})),
	);
}

/** What other sites show beside a link to a page. */
export const GET: APIRoute = async ({ props }) => {
	const { picture } = props;
	const { site } = await openLedger();
	const svg = 'panels' in picture ? writeSharing(picture) : writeTextCard(picture);
	const png = await drawPixels(wearAccent(svg, site.accent), pictureFaces);
	return new Response(new Blob([png]), { headers: { 'content-type': 'image/png' } });
};
