import type { APIRoute } from 'astro';
import { openLedger } from '../ledger/open.ts';
import { keyed } from '../ledger/reads/keyed.ts';
import { drawPixels } from '../picture/drawpicture.ts';
import { readMark } from '../picture/icon.ts';

export async function getStaticPaths() {
	const { favicon } = (await openLedger()).site;
	return keyed([
		// Where programs that know no SVG look for the mark of a site.
		{ params: { icon: 'favicon' }, props: { mark: readMark(96, favicon) } },
		// Where a telephone looks for it when a reader keeps the site on its first screen.
		{ params: { icon: 'apple-touch-icon' }, props: { mark: readMark(180, favicon) } },
	]);
}

/** The mark of the site as a square picture. */
export const GET: APIRoute<{ mark: string }> = async ({ props: { mark } }) =>
	new Response(new Blob([await drawPixels(mark)]), { headers: { 'content-type': 'image/png' } });
