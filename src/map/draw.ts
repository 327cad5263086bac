import type { GeoProjection } from 'd3-geo';
import { MAX_MARKS } from './layout/cluster.ts';
import type { Atlas } from './outline/atlas.ts';
import { clusterCircles } from './layout/cluster.ts';
import { placeLabels, type Label } from './layout/label.ts';
import { writePath } from './outline/path.ts';
import type { LonLat } from '../lib/bounds.ts';
import type { Frame } from './projection.ts';
import { LABEL_SIZE, TOUCH_RADIUS, sizeCluster, sizePlace, sizeTouchArea } from './layout/size.ts';
import { ROUNDING, spreadMarks, type PlacedMark } from './layout/spread.ts';
import type { Size } from './zoom.ts';

/** What a map needs to know of a place. */
export interface MapPlace {
	id: string;
	/** The name for its label. */
	name: string;
	lonLat: LonLat;
	/** The number reported there, which gives the mark its size. */
	count: number;
}

/** A map ready to be written down as SVG. Every number is in user units. */
export interface Drawing {
	width: number;
	height: number;
	/** The land and the borders, each as the `d` of one `<path>`. */
	land: string;
	borders: string;
	/** The marks for showings of the same picture from the widest to the narrowest; only one of them is seen. */
	layers: Layer[];
}

/** A mark where it stands; `members` are the places of one that stands for several, whose first gives it its id. */
type DrawnMark = PlacedMark & { members?: string[] };

/** Marks and labels for one size of showing. */
export interface Layer {
	/** User units to a CSS pixel at the smallest size at which this layer is shown. */
	unit: number;
	/** One for each place in the frame, in the order given; of a crowd, one for each place or cluster. */
	marks: (DrawnMark & { label: Label | undefined })[];
	/** The size of the labels. */
	size: number;
}

/** The land and the borders, each as the `d` of one `<path>`; bends and islands of less than `least` square units are left out. */
export function drawOutline({ land, borders }: Atlas, projection: GeoProjection, minArea?: number) {
	return {
		land: writePath(land, projection, minArea),
		borders: writePath(borders, projection, minArea),
	};
}

/** Draw `places` over an outline that was drawn in the same projection. */
export function drawPlaces(
	outline: { land: string; borders: string },
	places: MapPlace[],
	projection: GeoProjection,
	{ width, height, units }: Frame,
): Drawing {
	const layers = units.map((unit) => drawLayer(places, projection, { width, height, unit }));
	return { width, height, ...outline, layers };
}

function drawLayer(
	places: MapPlace[],
	projection: GeoProjection,
	{ width, height, unit }: Size & { unit: number },
): Layer {
	const inFrame = places.flatMap((place): PlacedMark[] => {
		const point = projection(place.lonLat);
		if (!point) return [];
		const [x, y] = [Math.round(point[0]), Math.round(point[1])];
		if (x < 0 || y < 0 || x > width || y > height) return [];
		const r = Math.round(sizePlace(place.count, unit));
		return [{ id: place.id, x, y, r, from: [x, y] }];
	});
	const marks: DrawnMark[] =
		inFrame.length > MAX_MARKS
			? clusterMarks(inFrame, { width, height, unit })
			: spreadMarks(inFrame, TOUCH_RADIUS * unit, width, height);
	const size = LABEL_SIZE * unit;
	const names = new Map(places.map(({ id, name }) => [id, name]));
	for (const { id, members } of marks) if (members) names.set(id, '');
	const byWeight = [...marks].sort((a, b) => b.r - a.r);
	const labels = placeLabels(byWeight, names, size, { width, height });
	const label = ({ id, x, y, members }: DrawnMark): Label | undefined =>
		members
			? { text: String(members.length), x, y: Math.round(y + size * 0.35), anchor: 'middle' }
			: labels.get(id);
	return { unit, size, marks: marks.map((mark) => ({ ...mark, label: label(mark) })) };
}

/** Let clusters stand for marks that would cover each other. */
function clusterMarks(
	marks: PlacedMark[],
	{ width, height, unit }: Size & { unit: number },
): DrawnMark[] {
	// Rounding to whole units may take so much from the distance of two.
	const need = (r: number) =>
		sizeTouchArea(r, { unit, touchRadius: TOUCH_RADIUS * unit }) + ROUNDING;
	const edge = sizeCluster(marks.length, unit);
	const spots = marks.map((mark) => ({
		...mark,
		x: Math.min(Math.max(mark.x, mark.r, edge), width - Math.max(mark.r, edge)),
		y: Math.min(Math.max(mark.y, mark.r, edge), height - Math.max(mark.r, edge)),
		r: need(mark.r),
		mark,
	}));
	const clusters = clusterCircles(spots, 1, (count) => need(sizeCluster(count, unit)));
	return clusters.map(({ x, y, members }): DrawnMark => {
		const [first] = members;
		const at: [number, number] = [Math.round(x), Math.round(y)];
		if (members.length === 1) return { ...first.mark, x: at[0], y: at[1] };
		const ids = members.map(({ id }) => id);
		const r = Math.round(sizeCluster(ids.length, unit));
		return { id: first.id, x: at[0], y: at[1], r, from: at, members: ids };
	});
}
