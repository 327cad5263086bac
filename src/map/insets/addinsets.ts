import type { Drawing, Layer } from '../draw.ts';
import type { MapPlace, PlacePoint } from '../mapplace.ts';
import type { Box } from '../layout/box.ts';
import type { Label } from '../layout/labelbox.ts';
import { placeMarks, type LabelledMark } from '../layout/placemarks.ts';
import { listTaken } from '../layout/taken.ts';
import type { Size } from '../zoom.ts';
import { findInsets, sizeOf, type InsetWish } from './findinsets.ts';
import { findSite } from './findsite.ts';
import { placesIn } from './frames.ts';
import { moveMark, type Enlarged } from './inset.ts';
import { drawInsets, listPoints, type InsetTools, type SitedPart } from './sitedpart.ts';
import { GAP, hasRoom, MOST, MOST_PLACES, siteInStrip, wishStrip } from './strip.ts';

/** Adds insets to a drawing of `places`, where its marks or their labels have no room, and takes their places off it. */
export function addInsets(
	drawing: Drawing,
	places: readonly MapPlace[],
	tools: InsetTools,
): Drawing {
	const { width, height } = drawing;
	const points = listPoints(places, tools.projection, drawing);
	if (points.length > MOST_PLACES) return drawing;
	const layers = drawing.layers.map((layer) => {
		const found = takeParts(layer, { width, height, unit: layer.unit }, points);
		if (found.parts.length === 0) return layer;
		const { parts, below, marks } = found;
		const inside = parts.flatMap(({ part, box }) => part.marks.map((mark) => moveMark(mark, box)));
		const order = new Map(points.map(({ id }, i) => [id, i]));
		const rank = ({ id }: LabelledMark) => order.get(id) ?? 0;
		const all = [...marks, ...inside].sort((a, b) => rank(a) - rank(b));
		const insets = drawInsets(parts, { unit: layer.unit, marks: all, points }, tools);
		return { ...layer, marks: all, insets, ...(below > 0 && { below }) };
	});
	return { ...drawing, layers };
}

/** Finds the parts of a layer to be enlarged and where each stands: on the drawing, or else in a strip below it. */
function takeParts(layer: Layer, drawing: Size & { unit: number }, points: readonly PlacePoint[]) {
	const { width, height, unit } = drawing;
	const isWide = hasRoom(drawing);
	const onSheet: InsetWish = {
		...{ size: { width: width * 0.4, height: height * 0.5 }, isFull: false, gain: 2, drawing },
	};
	const inStrip = wishStrip(drawing);
	const parts: SitedPart[] = [];
	let { marks } = layer;
	let places = points;
	let below = 0;
	const findBox = ({ frame, k }: Enlarged, isInStrip: boolean) => {
		const size = sizeOf(frame, k);
		const within = new Set(placesIn(places, frame));
		const others = places.filter((place) => !within.has(place));
		const taken = [...parts.flatMap(({ part, box }) => [part.frame, box]), frame];
		const next = placeMarks(others.map(round), { ...drawing, taken });
		const gap = Math.round(GAP * unit);
		const box = isInStrip
			? siteInStrip(size, height + below + gap)
			: findSite(size, drawing, frame, [...listBoxes(next, layer.size, gap), ...taken]);
		return box && { box, next, others };
	};
	const take = (wish: InsetWish): boolean => {
		const frames = parts.map(({ part }) => part.frame);
		for (const part of findInsets({ places, marks, frames }, wish)) {
			const found = findBox(part, wish.isFull);
			if (!found) continue;
			parts.push({ part, box: found.box });
			if (wish.isFull) below = found.box.bottom - height;
			[places, marks] = [found.others, found.next];
			return true;
		}
		return false;
	};
	while (parts.length < MOST) {
		if (isWide && take(onSheet)) continue;
		if (!take(inStrip)) break;
	}
	return { parts, below, marks };
}

function round(place: PlacePoint): PlacePoint {
	return { ...place, x: Math.round(place.x), y: Math.round(place.y) };
}

/** The boxes of marks and labels, with a gap about them. */
function listBoxes(marks: readonly LabelledMark[], size: number, gap: number): Box[] {
	const labels = new Map<string, Label>();
	for (const { id, label } of marks) if (label) labels.set(id, label);
	return listTaken(marks, labels, size).map(({ left, top, right, bottom }) => ({
		...{ left: left - gap, top: top - gap, right: right + gap, bottom: bottom + gap },
	}));
}
