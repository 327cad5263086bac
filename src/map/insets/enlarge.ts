import type { Drawing, Layer } from '../draw.ts';
import type { MapPlace, PlacePoint } from '../mapplace.ts';
import { findInsets, sizeOf } from './findinsets.ts';
import { placesIn } from './frames.ts';
import { moveMark } from './inset.ts';
import { drawInsets, listPoints, type InsetTools, type SitedPart } from './sitedpart.ts';
import { GAP, MOST, MOST_PLACES, siteInStrip, wishStrip } from './strip.ts';

/**
 * Draws the parts of a drawing again, larger, in a strip below it, where marks or their labels have no room. All marks stay on
 * the drawing, too: who can move it sees no strip.
 */
export function enlargeParts(
	drawing: Drawing,
	places: readonly MapPlace[],
	tools: InsetTools,
): Drawing {
	const points = listPoints(places, tools.projection, drawing);
	if (points.length > MOST_PLACES) return drawing;
	const layers = drawing.layers.map((layer): Layer => {
		const parts = takeParts(layer, drawing, points);
		const last = parts.at(-1);
		if (!last) return layer;
		const marks = parts.flatMap(({ part, box }) => part.marks.map((mark) => moveMark(mark, box)));
		const all = [...layer.marks, ...marks];
		const insets = drawInsets(parts, { unit: layer.unit, marks: all, points }, tools);
		return { ...layer, enlarged: { insets, marks, below: last.box.bottom - drawing.height } };
	});
	return { ...drawing, layers };
}

/** Finds the parts of a layer to be enlarged, one below the other. */
function takeParts(
	{ unit, marks: drawn }: Layer,
	{ width, height }: Drawing,
	points: readonly PlacePoint[],
): SitedPart[] {
	const wish = wishStrip({ width, height, unit });
	const parts: SitedPart[] = [];
	let [places, marks] = [points, drawn];
	let top = height;
	while (parts.length < MOST) {
		const frames = parts.map(({ part }) => part.frame);
		const [part] = findInsets({ places, marks, frames }, wish);
		if (!part) break;
		const box = siteInStrip(sizeOf(part.frame, part.k), top + Math.round(GAP * unit));
		parts.push({ part, box });
		top = box.bottom;
		const shown = placesIn(places, part.frame);
		const ids = new Set(shown.map(({ id }) => id));
		places = places.filter(({ id }) => !ids.has(id));
		marks = marks.filter(({ id, members = [id] }) => !members.every((member) => ids.has(member)));
	}
	return parts;
}
