import type { PlacePoint } from '../mapplace.ts';
import type { Size } from '../zoom.ts';
import type { Box } from './box.ts';
import { arrangeMarks, type DrawnMark } from './joinmarks.ts';
import type { Label } from './labelbox.ts';
import { labelMarks } from './labelmarks.ts';
import { placeMark } from './rest.ts';
import { LABEL_SIZE, TOUCH_RADIUS } from './size.ts';
import { spreadMarks, type PlacedMark } from './spread.ts';

/** A mark with its label, if that has the room. */
export type LabelledMark = DrawnMark & { label: Label | undefined };

/** The room for marks and labels, in user units. */
export interface MarkRoom extends Size {
	/** User units to a CSS pixel. */
	unit: number;
	/** Whether marks are joined in clusters, not moved apart. */
	isCrowded?: boolean;
	/** Where the marks of places rest, if that is known. */
	resting?: ReadonlyMap<string, PlacedMark> | undefined;
	/** Where no label may stand. */
	taken?: readonly Box[];
}

/** Places the marks of those `places` that are seen, in their order, and the labels that have room. */
export function placeMarks(places: readonly PlacePoint[], room: MarkRoom): LabelledMark[] {
	const { width, height, unit, isCrowded = false, resting, taken } = room;
	const seen = places.filter(({ isAbsent }) => !isAbsent);
	const own = seen.map((place) => {
		const { x, y } = resting?.get(place.id) ?? place;
		return { ...placeMark(place, unit), x, y };
	});
	const touchRadius = TOUCH_RADIUS * unit;
	const apart = isCrowded || resting ? own : spreadMarks(own, touchRadius, width, height);
	const marks = arrangeMarks(apart, isCrowded, { width, height, unit, touchRadius });
	const byId = new Map(seen.map((place) => [place.id, place]));
	const labels = labelMarks(marks, byId, LABEL_SIZE * unit, { width, height, taken });
	return marks.map((mark) => ({ ...mark, label: labels.get(mark.id) }));
}
