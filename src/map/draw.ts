import type { GeoProjection } from 'd3-geo';
import { MAX_MARKS } from './layout/cluster.ts';
import type { Atlas } from './outline/atlas.ts';
import { placeMarks, type LabelledMark, type PlacePoint } from './layout/placemarks.ts';
import type { Inset } from './insets/inset.ts';
import type { PlacedNames } from './names/areaname.ts';
import { writePath } from './outline/path.ts';
import type { MapPlace } from './mapplace.ts';
import type { MapSize } from './projection.ts';
import { LABEL_SIZE, findLargest } from './layout/size.ts';
import type { Size } from './zoom.ts';

/** A map ready to be written as SVG. Every number is in user units. */
export interface Drawing {
	width: number;
	height: number;
	/** The land and the borders, each as the `d` of one `<path>`. */
	land: string;
	borders: string;
	/** Whether places whose marks would overlap are joined in clusters, at one width at least; else they are moved apart. */
	isClustered: boolean;
	/** The marks and labels for the widths at which the map is shown, the widest first. A page shows one layer at a time. */
	layers: Layer[];
}

/** Marks and labels for one width at which a map is shown. */
export interface Layer {
	/** User units to a CSS pixel at the smallest width at which the layer is shown. */
	unit: number;
	/**
	 * One for each place in the frame, in the given order; with more than MAX_MARKS places, one for each place or
	 * cluster.
	 */
	marks: LabelledMark[];
	/** The font size of the labels. */
	size: number;
	/** The number from which on a mark grows no more; undefined if there is no mark that would have grown. */
	largest: number | undefined;
	/** The names of countries and seas; a small drawing has none. */
	names?: PlacedNames;
	/** The parts that are drawn again, larger, with their marks. */
	insets?: Inset[];
	/** The height of the strip below the drawing in which insets stand for which there is no room on it; 0 where it is left out. */
	below?: number;
}

/**
 * Draws land and borders, each as the `d` of one `<path>`. Bends and islands of less than `minArea` square user units
 * are left out.
 */
export function drawOutline({ land, borders }: Atlas, projection: GeoProjection, minArea?: number) {
	return {
		land: writePath(land, projection, minArea),
		borders: writePath(borders, projection, minArea),
	};
}

/** Draws `places` over an outline that was drawn in the same projection. */
export function drawPlaces(
	outline: { land: string; borders: string },
	places: MapPlace[],
	projection: GeoProjection,
	{ width, height, units }: MapSize,
): Drawing {
	const seen = places.flatMap((place) => {
		const point = projection(place.lonLat);
		if (!point) return [];
		const [x, y] = [Math.round(point[0]), Math.round(point[1])];
		return x < 0 || y < 0 || x > width || y > height ? [] : [{ ...place, x, y }];
	});
	const isCrowded = seen.length > MAX_MARKS;
	const layers = units.map((unit) => drawLayer(seen, isCrowded, { width, height, unit }));
	const isClustered = layers.some(({ marks }) => marks.some(({ members }) => members));
	return { width, height, ...outline, isClustered, layers };
}

function drawLayer(places: PlacePoint[], isCrowded: boolean, size: Size & { unit: number }): Layer {
	const { unit } = size;
	const limit = findLargest(unit);
	const largest = places.some(({ count }) => count > limit) ? limit : undefined;
	const marks = placeMarks(places, { ...size, isCrowded });
	return { unit, size: LABEL_SIZE * unit, largest, marks };
}
