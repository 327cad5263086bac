import type { APIRoute } from 'astro';
import { FINER, type PlaneName } from '../../explorer/drawingkinds.ts';
import { drawFinerOutline } from '../../explorer/fineroutline.ts';
import { findRegion } from '../../explorer/region.ts';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';

/** Finer outlines, for whoever comes closer: how many times finer their units are than those of the drawing. */
export function getStaticPaths() {
	return keyed(
		['region', 'world'].map((drawing) => ({ params: { drawing, level: String(FINER) } })),
	);
}

export const GET: APIRoute = async ({ params }) => {
	const region = findRegion(await openLedger());
	return Response.json(drawFinerOutline(params['drawing'] as PlaneName, region));
};
