import { geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { isWithin, type Bounds, type LonLat } from '../lib/bounds.ts';
import { fit, middleOf, outlineBounds, projectAround, type MapSize } from './projection.ts';
import { clampViewport, toScreen } from './zoom.ts';

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

/** How many times the world is enlarged at most: of much less than all of it, one no longer sees at once what it is. */
const MOST = 1.2;

/** The share of a drawing that stays free on each side of its outermost places, for a mark and its name. */
const MARGIN = 0.08;

/** projectWorld(), enlarged as far as `places` stay on it with a margin, so that they stand further apart. */
export function projectWorldWithin(
	places: readonly LonLat[],
	size: MapSize,
	region?: Bounds,
): GeoProjection {
	const world = projectWorld(size, region);
	const { width, height } = size;
	const points = places
		.map((place): [number, number] => world(place) ?? [NaN, NaN])
		.filter(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height);
	if (points.length === 0) return world;
	const [west, east] = findEnds(points.map(([x]) => x));
	const [north, south] = findEnds(points.map(([, y]) => y));
	const room = Math.min(width / (east - west), height / (south - north)) * (1 - 2 * MARGIN);
	const middle = { x: (west + east) / 2, y: (north + south) / 2, k: Math.min(MOST, room) };
	const viewport = clampViewport(middle, size);
	const [x, y] = toScreen(viewport, size, world.translate());
	return world.scale(world.scale() * viewport.k).translate([x, y]);
}

function findEnds(numbers: number[]): [least: number, most: number] {
	return [Math.min(...numbers), Math.max(...numbers)];
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
