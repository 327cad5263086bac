import type { APIRoute } from 'astro';
import { openLedger } from '../../ledger/open.ts';
import { atlases } from '../../map/outline/atlas.ts';
import { drawOutline } from '../../map/draw.ts';
import { finestAtlas } from '../../map/outline/finest.ts';
import { projectPlane, type PlaneName } from '../../map/plane.ts';

/** Finer outlines, for whoever comes closer: how many times finer their units are than those of the drawing. */
export function getStaticPaths() {
	const drawings = [
		{ drawing: 'region', atlas: finestAtlas },
		{ drawing: 'world', atlas: atlases.fine },
	];
	return drawings.map(({ drawing, atlas }) => ({
		params: { drawing, level: '4' },
		props: { atlas },
	}));
}

export const GET: APIRoute = async ({ params, props }) => {
	const { site } = await openLedger();
	const { drawing, level } = params as { drawing: PlaneName; level: string };
	const projection = projectPlane(drawing, site.focus.bounds, Number(level));
	return Response.json(drawOutline(props['atlas'], projection));
};
