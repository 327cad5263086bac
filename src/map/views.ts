import type { Bounds, LonLat } from '../lib/bounds.ts';
import { atlases, type Atlas } from './outline/atlas.ts';
import { drawOutline, drawPlaces, type Drawing, type MapPlace } from './draw.ts';
import { frames, projectPlane } from './plane.ts';
import { projectAround, projectRegionAround, type Frame } from './projection.ts';
import type { GeoProjection } from 'd3-geo';

/** A region drawn large, with finer outlines: shown from 288 to 1,200 CSS pixels wide. */
export function drawRegion(
	places: MapPlace[],
	bounds: Bounds,
	units = frames.region.units,
): Drawing {
	const frame = { ...frames.region, units };
	return draw('fine', places, projectPlane('region', bounds), frame, `region ${bounds}`);
}

/**
 * The places of a region as large as a page can show them, with finer outlines: shown from 288 to 1,200 CSS pixels wide,
 * with a layer of marks of its own from 940 on.
 */
export function drawRegionClose(
	places: MapPlace[],
	bounds: Bounds,
	units = [1.15, 1.6, 3.75],
): Drawing {
	const frame = { width: 1080, height: 840, units };
	const around = places.map(({ lonLat }) => lonLat);
	const name = `region ${bounds} about ${around}`;
	return draw('fine', places, projectRegionAround(around, bounds, frame), frame, name);
}

/** The world: shown from 288 to 1,200 CSS pixels wide. */
export function drawWorld(places: MapPlace[], units = frames.world.units): Drawing {
	return draw('coarse', places, projectPlane('world'), { ...frames.world, units }, 'world');
}

const world = projectPlane('world');

/** Whether a position is on the drawing of the world, which leaves out what lies far in the south. */
export function isOnWorld(position: LonLat): boolean {
	const { width, height } = frames.world;
	const [x, y] = world(position) ?? [-1, -1];
	return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The places of one country, with at least three degrees of land about each: shown from 288 to 1,200 CSS pixels wide. */
export function drawCountry(places: MapPlace[], units = [1, 2.5]): Drawing {
	const frame = { width: 720, height: 540, units };
	const around = places.map(({ lonLat }) => lonLat);
	return draw('fine', places, projectAround(around, 3, frame), frame, `country ${around}`);
}

/** A few places and the country about them, small. Throws a RangeError without any place. */
export function drawLocator(places: MapPlace[]): Drawing {
	const frame = { width: 420, height: 300, units: [1, 1.46] };
	const around = places.map(({ lonLat }) => lonLat);
	return draw('fine', places, projectAround(around, 4, frame), frame);
}

/** The outlines that several pages and their pictures show, by a name for the frame and its projection. */
const outlines = new Map<string, ReturnType<typeof drawOutline>>();

function draw(
	scale: keyof typeof atlases,
	places: MapPlace[],
	projection: GeoProjection,
	frame: Frame,
	name?: string,
): Drawing {
	const atlas: Atlas = atlases[scale];
	const outline = (name && outlines.get(name)) || drawOutline(atlas, projection, frame.minArea);
	if (name) outlines.set(name, outline);
	return drawPlaces(outline, places, projection, frame);
}
