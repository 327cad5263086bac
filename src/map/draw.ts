import type { GeoProjection } from 'd3-geo';
import type { Atlas } from './outline/atlas.ts';
import { placeMarks, type LabelledMark } from './layout/placemarks.ts';
import type { Inset } from './insets/inset.ts';
import { findSeen, restSeen } from './layout/rest.ts';
import { LABEL_SIZE, findLargest } from './layout/size.ts';
import type { PlacedMark } from './layout/spread.ts';
import type { MapPlace, PlacePoint } from './mapplace.ts';
import type { PlacedNames } from './names/areaname.ts';
import { writePath } from './outline/path.ts';
import type { MapSize } from './projection.ts';
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
	/** Parts that are drawn again without taking their marks off the drawing, in a strip of that height below it. */
	enlarged?: { insets: Inset[]; marks: LabelledMark[]; below: number };
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
	size: MapSize,
): Drawing {
	const seen = findSeen(places, projection, size);
	const resting = restSeen(seen, size);
	const layers = size.units.map((unit, i) => drawLayer(seen, resting?.[i], { ...size, unit }));
	const isClustered = layers.some(({ marks }) => marks.some(({ members }) => members));
	const { width, height } = size;
	return { width, height, ...outline, isClustered, layers };
}

function drawLayer(
	places: PlacePoint[],
	resting: ReadonlyMap<string, PlacedMark> | undefined,
	size: Size & { unit: number },
): Layer {
	const { unit } = size;
	const limit = findLargest(unit);
	const largest = places.some(({ count }) => count > limit) ? limit : undefined;
	const marks = placeMarks(places, { ...size, isCrowded: !resting, resting });
	return { unit, size: LABEL_SIZE * unit, largest, marks };
}
