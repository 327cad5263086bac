import type { GeoProjection } from 'd3-geo';
import type { Bounds } from '../lib/bounds.ts';
import { projectRegion, projectWorld } from './projection.ts';

/**
 * The two drawings of the map page: their size in user units, and those to a CSS pixel when wide and when narrow.
 * As little is left out of their outlines as lets the page arrive in one round trip up to the end of them;
 * whoever comes closer gets finer ones.
 */
export const frames = {
	region: { width: 720, height: 640, units: [1, 2.5], minArea: 5 },
	world: { width: 880, height: 400, units: [1.25, 3.1], minArea: 6 },
};

/** The name of a drawing that can be enlarged. */
export type PlaneName = keyof typeof frames;

/** The projection of a drawing, in user units `scale` times as fine. Throws a RangeError for a region without its bounds. */
export function projectPlane(name: PlaneName, bounds?: Bounds, scale = 1): GeoProjection {
	const { width, height, units } = frames[name];
	const frame = { width: width * scale, height: height * scale, units };
	if (name === 'world') return projectWorld(frame);
	if (!bounds) throw new RangeError('projectPlane needs the bounds of the region');
	return projectRegion(bounds, frame);
}
