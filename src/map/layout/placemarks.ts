import type { MapPlace } from '../mapplace.ts';
import type { Size } from '../zoom.ts';
import type { Box } from './box.ts';
import { joinCovered, joinMarks, type DrawnMark } from './joinmarks.ts';
import { compareWeights, placeLabels, type Label } from './label.ts';
import { LABEL_SIZE, TOUCH_RADIUS, sizePlace } from './size.ts';
import { spreadMarks, type PlacedMark } from './spread.ts';

/** A place and where it is on a drawing, in user units. */
export type PlacePoint = MapPlace & { x: number; y: number };

/** A mark with its label, if that has the room. */
export type LabelledMark = DrawnMark & { label: Label | undefined };

/** The room for marks and labels, in user units. */
export interface MarkRoom extends Size {
	/** User units to a CSS pixel. */
	unit: number;
	/** Whether marks are joined in clusters, not moved apart. */
	isCrowded?: boolean;
	/** Where no label may stand. */
	taken?: readonly Box[];
}

/** Places the marks of `places`, in their order, and the labels that have room. */
export function placeMarks(places: readonly PlacePoint[], room: MarkRoom): LabelledMark[] {
	const { width, height, unit, isCrowded, taken } = room;
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
	const labels = placeLabels(byWeight, names, size, { width, height, taken });
	return marks.map((mark) => ({ ...mark, label: findLabel(mark, labels, size) }));
}

function findLabel({ id, x, y, members }: DrawnMark, labels: Map<string, Label>, size: number) {
	if (!members) return labels.get(id);
	const text = String(members.length);
	return { text, x, y: Math.round(y + size * 0.35), anchor: 'middle' as const };
}
