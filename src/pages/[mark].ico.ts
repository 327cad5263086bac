import type { APIRoute } from 'astro';
import { openLedger } from '../ledger/open.ts';
import { keyed } from '../ledger/reads/keyed.ts';
import { drawPixels } from '../picture/drawpicture.ts';
import { formatIco } from '../picture/ico.ts';
import { readMark } from '../picture/icon.ts';

/** How large the mark is, in pixels each way: as a tab shows it on a dense screen. */
const SIZE = 48;

/** As with the other pictures of it, no address at the top of the site is taken: a project has its own `favicon.svg`. */
export async function getStaticPaths() {
	const { favicon } = (await openLedger()).site;
	return keyed([{ params: { mark: 'favicon' }, props: { mark: readMark(SIZE, favicon) } }]);
}

/** The mark of the site where programs look for one that read no page: feed readers, bookmarks, previews of links. */
export const GET: APIRoute<{ mark: string }> = async ({ props: { mark } }) => {
	const icon = formatIco(await drawPixels(mark), SIZE);
	return new Response(new Blob([icon]), { headers: { 'content-type': 'image/x-icon' } });
};
