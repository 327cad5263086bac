import { clamp, type Size } from '../zoom.ts';
import { clusterCircles } from './cluster.ts';
import { sizeCluster, sizeTouchArea } from './size.ts';
import { ROUNDING, reach, type PlacedMark } from './spread.ts';

/** A mark at its position. A cluster has the ids of its places as `members`, and the first of them as its own id. */
export type DrawnMark = PlacedMark & { members?: string[] };

/** What marks stand on: its size in user units, and that of the marks. */
export interface Frame extends Size {
	/** User units to a CSS pixel. */
	unit: number;
	/** The least radius of the room about a mark. */
	touchRadius: number;
}

/** Joins marks into clusters until none is in the room of another, inside the frame. */
export function joinMarks(marks: readonly PlacedMark[], frame: Frame): DrawnMark[] {
	const { width, height, unit } = frame;
	// Rounding to whole units may bring two marks closer by ROUNDING each.
	const circleRadius = (r: number) => sizeTouchArea(r, frame) + ROUNDING;
	const edge = sizeCluster(marks.length, unit);
	const circles = marks.map((mark) => {
		const [side, end] = [Math.max(reach(mark), edge), Math.max(mark.r, edge)];
		return {
			...{ id: mark.id, mark, r: circleRadius(reach(mark)) },
			x: clamp(mark.x, side, width - side),
			y: clamp(mark.y, end, height - end),
		};
	});
	const clusters = clusterCircles(circles, 1, (count) => circleRadius(sizeCluster(count, unit)));
	return clusters.map(({ x, y, members }): DrawnMark => {
		const [first] = members;
		const at: [number, number] = [Math.round(x), Math.round(y)];
		if (members.length === 1) return { ...first.mark, x: at[0], y: at[1] };
		const ids = members.map(({ id }) => id);
		const r = Math.round(sizeCluster(ids.length, unit));
		return { id: first.id, x: at[0], y: at[1], r, from: at, members: ids };
	});
}

/**
 * Arranges marks so that each can be seen: of a crowd, all are joined that are in each other’s room; of few, those that
 * cover each other. Pages and the script make their marks with it, so that they make the same.
 */
export function arrangeMarks(marks: PlacedMark[], isCrowd: boolean, frame: Frame): DrawnMark[] {
	return isCrowd ? joinMarks(marks, frame) : joinCovered(marks, frame);
}

/** Joins those marks into clusters that cover each other in part; where none does, all stay as they are. */
export function joinCovered(marks: PlacedMark[], frame: Omit<Frame, 'touchRadius'>): DrawnMark[] {
	if (!marks.some((mark, i) => marks.slice(i + 1).some((other) => isCovered(mark, other))))
		return marks;
	const byId = new Map(marks.map((mark) => [mark.id, mark]));
	// Only a cluster may be too large for where its first place is.
	return joinMarks(marks, { ...frame, touchRadius: 0 }).map((mark) =>
		mark.members ? mark : (byId.get(mark.id) ?? mark),
	);
}

function isCovered(a: PlacedMark, b: PlacedMark): boolean {
	return Math.abs(a.x - b.x) < reach(a) + reach(b) && Math.abs(a.y - b.y) < a.r + b.r;
}
