import type { GeoProjection } from 'd3-geo';
import { MAX_MARKS } from './layout/cluster.ts';
import type { Atlas } from './outline/atlas.ts';
import { joinCovered, joinMarks, type DrawnMark } from './layout/joinmarks.ts';
import { compareWeights, placeLabels, type Label } from './layout/label.ts';
import type { PlacedNames } from './names/areaname.ts';
import { writePath } from './outline/path.ts';
import type { LonLat } from '../lib/bounds.ts';
import type { MapSize } from './projection.ts';
import { LABEL_SIZE, TOUCH_RADIUS, findLargest, sizePlace } from './layout/size.ts';
import { spreadMarks, type PlacedMark } from './layout/spread.ts';
import type { Size } from './zoom.ts';

/** A place as a map draws it. */
export interface MapPlace {
	id: string;
	/** The name for its label. */
	name: string;
	lonLat: LonLat;
	/** The number reported there: the area of the mark is proportional to it. */
	count: number;
	/** How many times as wide as high its mark is; 1 where it is left out. */
	aspect?: number;
	/** By what its name stands where there is not room for all names: see compareWeights(). */
	weight?: number;
	isCapital?: boolean;
}

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
	marks: (DrawnMark & { label: Label | undefined })[];
	/** The font size of the labels. */
	size: number;
	/** The number from which on a mark grows no more; undefined if there is no mark that would have grown. */
	largest: number | undefined;
	/** The names of countries and seas; a small drawing has none. */
	names?: PlacedNames;
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

function drawLayer(
	places: (MapPlace & { x: number; y: number })[],
	isCrowded: boolean,
	{ width, height, unit }: Size & { unit: number },
): Layer {
	const own = places.map(({ id, count, aspect, x, y }): PlacedMark => {
		const r = Math.round(sizePlace(count, unit));
		return { id, x, y, r, from: [x, y], ...(aspect && { halfWidth: Math.round(r * aspect) }) };
	});
	const touchRadius = TOUCH_RADIUS * unit;
	const marks = isCrowded
		? joinMarks(own, { width, height, unit, touchRadius })
		: joinCovered(spreadMarks(own, touchRadius, width, height), { width, height, unit });
	const size = LABEL_SIZE * unit;
	const names = new Map(places.map(({ id, name }) => [id, name]));
	for (const { id, members } of marks) if (members) names.set(id, '');
	const ranks = new Map([...places].sort(compareWeights).map(({ id }, i) => [id, i]));
	const rank = ({ id }: DrawnMark) => ranks.get(id) ?? Infinity;
	const byWeight = [...marks].sort((a, b) => rank(a) - rank(b));
	const labels = placeLabels(byWeight, names, size, { width, height });
	const label = ({ id, x, y, members }: DrawnMark): Label | undefined =>
		members
			? { text: String(members.length), x, y: Math.round(y + size * 0.35), anchor: 'middle' }
			: labels.get(id);
	const limit = findLargest(unit);
	const largest = places.some(({ count }) => count > limit) ? limit : undefined;
	return { unit, size, largest, marks: marks.map((mark) => ({ ...mark, label: label(mark) })) };
}
