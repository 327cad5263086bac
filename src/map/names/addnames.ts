import type { GeoProjection } from 'd3-geo';
import type { Drawing, Layer } from '../draw.ts';
import { listTaken } from '../layout/taken.ts';
import { placeNames, type AreaNames } from './areaname.ts';
import type { Ground } from './ground.ts';

/** The width of a layer in CSS pixels from which on it bears names of countries and seas, where its kind says nothing else. */
const LEAST_WIDTH = 360;

/** Adds to a drawing the names for which its marks and labels leave room. */
export function addNames(
	drawing: Drawing,
	names: AreaNames,
	{
		leastWidth = LEAST_WIDTH,
		...place
	}: { ground: Ground; projection: GeoProjection; leastWidth?: number | undefined },
): Drawing {
	const layers = drawing.layers.map((layer): Layer => {
		const { unit, marks, size, insets = [] } = layer;
		if (drawing.width / unit < leastWidth) return layer;
		const labels = new Map(marks.flatMap(({ id, label }) => (label ? [[id, label] as const] : [])));
		const framed = insets.flatMap(({ frame, box }) => [frame, box]);
		const taken = [...listTaken(marks, labels, size), ...framed];
		return { ...layer, names: placeNames(names, { ...place, unit, taken }) };
	});
	return { ...drawing, layers };
}
