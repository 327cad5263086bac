import type { GeoProjection } from 'd3-geo';
import type { Atlas } from './atlas.ts';
import { placeLabels, type Label } from './label.ts';
import { writePath } from './path.ts';
import type { Frame, LonLat } from './projection.ts';
import { spreadMarks, type Mark } from './spread.ts';

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
	/** The marks for a wide and for a narrow showing of the same picture; only one of them is seen. */
	layers: Layer[];
}

/** Marks and labels for one size of showing. */
export interface Layer {
	/** User units to a CSS pixel at the smallest size at which this layer is shown. */
	unit: number;
	/** One for each place in the frame, in the order given. */
	marks: (Mark & { label: Label | undefined })[];
	/** The size of the labels. */
	size: number;
}

/** The radius in CSS pixels of a mark for one; its area grows with the number (Bertin: size shows quantity by area). */
const RADIUS = 6;

/** The size of the labels in CSS pixels. */
const LETTERS = 12;

/** The least room for a finger, as a radius in CSS pixels (WCAG 2.2, 2.5.8). */
const REACH = 12.25;

/** Draw `places` over the atlas. Places outside the frame are left out. */
export function drawMap(
	atlas: Atlas,
	places: MapPlace[],
	projection: GeoProjection,
	frame: Frame,
): Drawing {
	return drawPlaces(drawOutline(atlas, projection), places, projection, frame);
}

/** The land and the borders, each as the `d` of one `<path>`. */
export function drawOutline(atlas: Atlas, projection: GeoProjection) {
	return { land: writePath(atlas.land, projection), borders: writePath(atlas.borders, projection) };
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
	{ width, height, unit }: { width: number; height: number; unit: number },
): Layer {
	const inFrame = places.flatMap((place): Mark[] => {
		const point = projection(place.lonLat);
		if (!point) return [];
		const [x, y] = [Math.round(point[0]), Math.round(point[1])];
		if (x < 0 || y < 0 || x > width || y > height) return [];
		return [
			{ id: place.id, x, y, r: Math.round(RADIUS * Math.sqrt(place.count) * unit), from: [x, y] },
		];
	});
	const marks = spreadMarks(inFrame, REACH * unit, width, height);
	const size = LETTERS * unit;
	const names = new Map(places.map(({ id, name }) => [id, name]));
	const byWeight = [...marks].sort((a, b) => b.r - a.r);
	const labels = placeLabels(byWeight, names, size, { width, height });
	return { unit, size, marks: marks.map((mark) => ({ ...mark, label: labels.get(mark.id) })) };
}
