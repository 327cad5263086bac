import type { GeoProjection } from 'd3-geo';
import type { MapPlace, PlacePoint } from '../mapplace.ts';
import type { MapSize } from '../projection.ts';
import type { Size } from '../zoom.ts';
import { MAX_MARKS } from './cluster.ts';
import { TOUCH_RADIUS, sizeMark } from './size.ts';
import { spreadMarks, type PlacedMark } from './spread.ts';

/**
 * Where the marks of places rest on a drawing, by the ids of the places, for each of its layers: moved apart until each can be
 * seen. Undefined where there are so many that clusters stand for them.
 */
export function restPlaces(
	places: MapPlace[],
	projection: GeoProjection,
	size: MapSize,
): Map<string, PlacedMark>[] | undefined {
	return restSeen(findSeen(places, projection, size), size);
}

/** Finds the places in the frame of a drawing. */
export function findSeen(places: MapPlace[], projection: GeoProjection, { width, height }: Size) {
	return places.flatMap((place): PlacePoint[] => {
		const point = projection(place.lonLat);
		if (!point) return [];
		const [x, y] = [Math.round(point[0]), Math.round(point[1])];
		return x < 0 || y < 0 || x > width || y > height ? [] : [{ ...place, x, y }];
	});
}

/** restPlaces() for places whose positions are known. */
export function restSeen(seen: PlacePoint[], { width, height, units }: MapSize) {
	if (seen.length > MAX_MARKS) return undefined;
	return units.map((unit) => {
		const own = seen.map((place) => placeMark(place, unit, place.widest));
		const spread = spreadMarks(own, TOUCH_RADIUS * unit, width, height);
		return new Map(spread.map((mark) => [mark.id, mark]));
	});
}

/** The mark of a place on a layer; `widest` makes it wider. */
export function placeMark({ id, count, aspect, x, y }: PlacePoint, unit: number, widest = aspect) {
	const { r, halfWidth } = sizeMark(count, widest ?? 1, unit);
	const mark: PlacedMark = { id, x, y, r, from: [x, y] };
	return widest ? { ...mark, halfWidth } : mark;
}
