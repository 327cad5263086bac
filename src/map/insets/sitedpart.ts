import type { GeoProjection } from 'd3-geo';
import { RING } from '../../lib/ring.ts';
import type { Box } from '../layout/box.ts';
import type { MapPlace, PlacePoint } from '../mapplace.ts';
import type { Size } from '../zoom.ts';
import type { LabelledMark } from '../layout/placemarks.ts';
import { listTaken } from '../layout/taken.ts';
import { LABEL_SIZE } from '../layout/size.ts';
import { reach } from '../layout/spread.ts';
import type { Enlarged, Inset } from './inset.ts';
import { measureLetter, placeLetter } from './placeletter.ts';

/** A part of a drawing, and where it stands, enlarged. */
export interface SitedPart {
	part: Enlarged;
	box: Box;
}

/** What a drawing was made with. */
export interface InsetTools {
	projection: GeoProjection;
	/** Draws land and borders of a part of a drawing, `k` times enlarged, in steps of `scale` user units. */
	drawPart(frame: Box, k: number, scale: number): Pick<Inset, 'land' | 'borders'>;
}

/** Lists the places that are on a drawing, where they are. */
export function listPoints(
	places: readonly MapPlace[],
	projection: GeoProjection,
	{ width, height }: Size,
): PlacePoint[] {
	return places.flatMap((place): PlacePoint | [] => {
		if (place.isAbsent) return [];
		const [x = NaN, y = NaN] = projection(place.lonLat) ?? [];
		return x >= 0 && y >= 0 && x <= width && y <= height ? { ...place, x, y } : [];
	});
}

/** Draws the ground of insets, and gives each a letter, clear of these marks, of the rings around them and of their labels. */
export function drawInsets(
	parts: readonly SitedPart[],
	{
		unit,
		marks,
		points,
	}: { unit: number; marks: readonly LabelledMark[]; points: readonly PlacePoint[] },
	{ drawPart }: Pick<InsetTools, 'drawPart'>,
): Inset[] {
	const size = LABEL_SIZE * unit;
	// A place has a mark on the drawing and in an enlarged part, each with its own label.
	const ringed = new Set(points.filter(({ isRinged }) => isRinged).map(({ id }) => id));
	const taken = marks.flatMap((mark) => {
		const hasRing = (mark.members ?? [mark.id]).some((id) => ringed.has(id));
		const drawn = hasRing ? { ...mark, r: reach(mark) + RING * unit } : mark;
		return listTaken([drawn], new Map(mark.label && [[mark.id, mark.label]]), size);
	});
	const site = (around: Box) => {
		const spot = placeLetter(around, size, taken);
		taken.push(measureLetter(spot, size));
		return spot;
	};
	return parts.map(({ part: { frame, k }, box }, i) => ({
		...{ letter: String.fromCharCode(65 + i), frame, box, k, scale: unit },
		spots: { frame: site(frame), box: site(box) },
		...drawPart(frame, k, unit),
	}));
}
