import { atlases } from './atlas.ts';
import { drawMap, type Drawing, type MapPlace } from './draw.ts';
import { projectAround, projectRegion, projectWorld, type Bounds } from './projection.ts';

/** A region drawn large, with finer outlines: shown from 288 to 1,200 CSS pixels wide. */
export function drawRegion(places: MapPlace[], bounds: Bounds): Drawing {
	const frame = { width: 720, height: 640, units: [1, 2.5] };
	return drawMap(atlases.fine, places, projectRegion(bounds, frame), frame);
}

/** The world: shown from 288 to 1,200 CSS pixels wide. */
export function drawWorld(places: MapPlace[]): Drawing {
	const frame = { width: 880, height: 400, units: [1.25, 3.1] };
	return drawMap(atlases.coarse, places, projectWorld(frame), frame);
}

/** A few places and the country about them, small. */
export function drawLocator(places: MapPlace[]): Drawing {
	const frame = { width: 420, height: 300, units: [1, 1.46] };
	const around = places.map(({ lonLat }) => lonLat);
	// Among neighbours the coarse outline of a continent would miss the coast they stand on.
	return drawMap(atlases.fine, places, projectAround(around, 4, frame), frame);
}

/** Whether a place lies within `bounds`. */
export function isWithin([lon, lat]: MapPlace['lonLat'], bounds: Bounds): boolean {
	const [west, south, east, north] = bounds;
	const inside = east < west ? lon >= west || lon <= east : lon >= west && lon <= east;
	return inside && lat >= south && lat <= north;
}
