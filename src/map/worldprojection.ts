import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import { isWithin, type Bounds } from '../lib/bounds.ts';
import { fit, outlineBounds, type MapSize } from './projection.ts';

/**
 * The meridians that may be in the middle of the world, in degrees: then its edge runs through the Pacific, at 169° west, or
 * through the Atlantic, at 30° west. Either cuts through hardly any land.
 */
const MIDDLES = [11, 150] as const;

/**
 * Equal Earth, in user units: the world from 56° south to 76° north. Its edge does not run through the region that is drawn
 * large, if there is one: places about it would stand at both ends of the world.
 */
export function projectWorld(size: MapSize, region?: Bounds): GeoProjection {
	const middle = MIDDLES.find((one) => !region || !isCut(region, one - 180)) ?? MIDDLES[0];
	const bounds: Bounds = [middle - 179.9, -56, middle + 179.9, 76];
	return fit(geoEqualEarth().rotate([-middle, 0]), outlineBounds(bounds), size);
}

function isCut(region: Bounds, meridian: number): boolean {
	return isWithin([meridian, region[1]], region);
}
