import type { APIRoute } from 'astro';
import { openLedger } from '../ledger/open.ts';
import { drawPixels } from '../picture/drawpicture.ts';
import { formatIco } from '../picture/ico.ts';
import { readMark } from '../picture/icon.ts';

/** How large the mark is, in pixels each way: as a tab shows it on a dense screen. */
const SIZE = 48;

/** The mark of the site where programs look for one that read no page: feed readers, bookmarks, previews of links. */
export const GET: APIRoute = async () => {
	const { favicon } = (await openLedger()).site;
	const icon = formatIco(await drawPixels(readMark(SIZE, favicon)), SIZE);
	return new Response(new Blob([icon]), { headers: { 'content-type': 'image/x-icon' } });
};
