import { geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { isWithin, type Bounds, type LonLat } from '../lib/bounds.ts';
import { fit, middleOf, outlineBounds, projectAround, type MapSize } from './projection.ts';

/**
 * The meridians that may be in the middle of the world, in degrees: then its edge runs through the Pacific, at 169° west, or
 * through the Atlantic, at 30° west. Either cuts through hardly any land.
 */
const MIDDLES = [11, 150] as const;

/** How far from a region the edge of the world is at least, in degrees of longitude. */
const NEAR = 30;

/**
 * Equal Earth, in user units: the world from 56° south to 76° north. Its edge runs neither through the region that is drawn
 * large nor near it, if there is one: places about it would stand at both ends of the world.
 */
export function projectWorld(size: MapSize, region?: Bounds): GeoProjection {
	const middle = MIDDLES.find((one) => !region || !isCut(region, one - 180)) ?? MIDDLES[0];
	const bounds: Bounds = [middle - 179.9, -56, middle + 179.9, 76];
	return fit(geoEqualEarth().rotate([-middle, 0]), outlineBounds(bounds), size);
}

/** How far from their middle places lie at most, in radians, for the ground about them to keep the shapes that one knows: about an ocean’s width. */
const NEAREST_WORLD = Math.PI / 3;

/** projectAround() `places`; the world, where they lie so far apart that nobody would recognise what is about them. */
export function projectAroundOrWorld(places: LonLat[], margin: number, size: MapSize) {
	const middle = middleOf(places);
	return places.some((place) => geoDistance(place, middle) > NEAREST_WORLD)
		? projectWorld(size)
		: projectAround(places, margin, size);
}

/** Whether a meridian runs through a region, or near it. */
function isCut([west, south, eastGiven, north]: Bounds, meridian: number): boolean {
	const east = eastGiven < west ? eastGiven + 360 : eastGiven;
	if (east - west + 2 * NEAR >= 360) return true;
	const around: Bounds = [turn(west - NEAR), south, turn(east + NEAR), north];
	return isWithin([turn(meridian), south], around);
}

/** The same longitude from −180 to 180 degrees. */
function turn(degrees: number): number {
	return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
