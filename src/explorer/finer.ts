import { drawOutline } from '../map/draw.ts';
import { atlases } from '../map/outline/atlas.ts';
import { atlas10m } from '../map/outline/atlas10m.ts';
import type { Site } from '../schema/site.ts';
import { FINER, projectPlane, type PlaneName } from './drawings.ts';

/** The atlas for those who have come closer. That of 1:10 million is large, so nothing but this file reads it. */
const finer = { region: atlas10m, world: atlases['50m'] };

/** The outline of a drawing in units FINER times as fine: land and borders, each as the `d` of one path. */
export function drawFiner(name: PlaneName, site: Site): ReturnType<typeof drawOutline> {
	return drawOutline(finer[name], projectPlane(name, site, FINER));
}
