import type { PlaceState } from '../../explorer/placestate.ts';
import type { DrawingData, PlaceData } from '../../explorer/wire.ts';
import { arrangeMarks } from '../../map/layout/joinmarks.ts';
import { sizeMark, TOUCH_RADIUS } from '../../map/layout/size.ts';
import { reach, type PlacedMark } from '../../map/layout/spread.ts';
import { widenMark } from '../../styles/dividedmark.ts';

/** A mark on the map: one place, or a cluster of several. */
export interface LiveMark {
	/** The id of its place; for a cluster, the id of its first place with a plus before it. */
	readonly key: string;
	/** The position on the plane. */
	readonly x: number;
	readonly y: number;
	/** Where its place is on the plane. */
	readonly from: readonly [x: number, y: number];
	/** The radius in user units; half the height of a divided mark. */
	readonly r: number;
	/** Half the width in user units. */
	readonly halfWidth: number;
	/** Whether the mark stands for several places. */
	readonly isCluster: boolean;
	/** The first of its places, or its only one. */
	readonly first: PlaceState;
	/** All its places, in the order of the table. */
	readonly states: readonly PlaceState[];
}

/** One of the layers of a drawing: the page draws one for wide screens and one for narrow ones. */
export interface LayerScale {
	/** Its number among the layers, from 0. */
	index: number;
	/** How many user units make a pixel of the marks and their labels. */
	unit: number;
}

/**
 * Makes the marks of a layer on the plane enlarged `k` times. Of a crowd, those become one that would overlap. Of few, each
 * rests where the page draws it, until the plane is so large that it has room where its place is (`isFree`).
 */
export function createMarks(
	states: readonly PlaceState[],
	k: number,
	{ width, height, isCrowd }: Pick<DrawingData, 'width' | 'height' | 'isCrowd'>,
	{ index, unit }: LayerScale,
	isFree: ReadonlySet<string>,
): LiveMark[] {
	const byId = new Map(states.map((state) => [state.place.id, state]));
	const placed = states.map(({ place, statuses }): PlacedMark => {
		const from: [number, number] = [Math.round(place.x * k), Math.round(place.y * k)];
		const [left = 0, top = 0] = isFree.has(place.id) ? [] : place.rest.slice(2 * index);
		const size = sizeMark(place.count, widenMark(statuses.length), unit);
		return { id: place.id, x: from[0] + left, y: from[1] + top, ...size, from };
	});
	const frame = { width: width * k, height: height * k, unit, touchRadius: TOUCH_RADIUS * unit };
	return arrangeMarks(placed, isCrowd, frame).flatMap((mark) => {
		const { id, x, y, r, halfWidth = r, from, members } = mark;
		const own = (members ?? [id]).flatMap((member) => byId.get(member) ?? []);
		const [first] = own;
		if (!first) return [];
		return {
			...{ key: members ? `+${id}` : id, x: x / k, y: y / k, from: [from[0] / k, from[1] / k] },
			...{ r, halfWidth, isCluster: !!members, first, states: own },
		} as const;
	});
}

/** Finds the places whose marks have room where the places are, on the plane enlarged `k` times; on the whole drawing, none. */
export function findFree(
	places: readonly PlaceData[],
	k: number,
	{ unit }: LayerScale,
): ReadonlySet<string> {
	if (k === 1) return new Set();
	const room = TOUCH_RADIUS * unit;
	const circles = places.map(({ id, x, y, count }) => {
		const r = Math.max(room, reach(sizeMark(count, 1, unit)) + 1);
		return { id, x: x * k, y: y * k, r };
	});
	const isNear = (a: (typeof circles)[0], b: (typeof circles)[0]) =>
		a !== b && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r;
	const free = circles.filter((one) => !circles.some((other) => isNear(one, other)));
	return new Set(free.map(({ id }) => id));
}
