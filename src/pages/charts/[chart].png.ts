import { pictureFaces } from 'virtual:brand';
import type { APIRoute } from 'astro';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';
import { listCharts, writeChartFile } from '../../picture/chart/charts.ts';
import { drawPixels } from '../../picture/drawpicture.ts';
import { wearAccent } from '../../styles/palette.ts';

export async function getStaticPaths() {
	const charts = listCharts(await openLedger());
	return keyed(charts.map(([chart, props]) => ({ params: { chart }, props: { chart: props } })));
}

/** A chart as a picture, with its finding and its credit. */
export const GET: APIRoute = async ({ props, site, url }) => {
	const ledger = await openLedger();
	const svg = writeChartFile(ledger, props['chart'], site ?? url);
	const png = await drawPixels(wearAccent(svg, ledger.site.accent), pictureFaces);
	return new Response(new Blob([png]), { headers: { 'content-type': 'image/png' } });
};
