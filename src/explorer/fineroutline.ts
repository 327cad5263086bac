import { drawOutline } from '../map/draw.ts';
import { atlases } from '../map/outline/atlas.ts';
import { atlas10m } from '../map/outline/atlas10m.ts';
import type { Frame } from '../map/projection.ts';
import { FINER, projectPlane, type PlaneName } from './drawingkinds.ts';

/** The atlases for the finer outlines. That of 1:10 million is large, so only this file imports it. */
const finerAtlases = { region: atlas10m, world: atlases['50m'] };

/** Draws the outline of a drawing in units FINER times as fine: land and borders, each as the `d` of one path. */
export function drawFinerOutline(name: PlaneName, region: Frame): ReturnType<typeof drawOutline> {
	return drawOutline(finerAtlases[name], projectPlane(name, region, FINER));
}
