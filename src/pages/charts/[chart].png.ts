import { pictureFaces } from 'virtual:brand';
import type { APIRoute } from 'astro';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';
import { listCharts, writeChartFile } from '../../picture/chart/charts.ts';
import { drawPixels } from '../../picture/drawpicture.ts';
import { wearAccent } from '../../styles/palette.ts';

/** Each as the text of its drawing: what draws it is a function, by which no build could tell that it is the same. */
export async function getStaticPaths() {
	const ledger = await openLedger();
	const base = new URL(import.meta.env.SITE);
	return keyed(
		listCharts(ledger).map(([chart, drawn]) => ({
			params: { chart },
			props: { svg: writeChartFile(ledger, drawn, base) },
		})),
	);
}

/** A chart as a picture, with its finding and its credit. */
export const GET: APIRoute = async ({ props }) => {
	const { site } = await openLedger();
	const png = await drawPixels(wearAccent(props['svg'], site.accent), pictureFaces);
	return new Response(new Blob([png]), { headers: { 'content-type': 'image/png' } });
};
