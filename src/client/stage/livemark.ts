import type { PlaceState } from '../../explorer/snapshot.ts';
import { clusterCircles, type Circle } from '../../map/layout/cluster.ts';
import { sizeCluster, sizePlace, sizeTouchArea } from '../../map/layout/size.ts';
import { widenMark } from '../../styles/dividedmark.ts';
import type { MarkScale } from './markscale.ts';

/** A place with the radius of the room that it needs on its drawing. */
export type MeasuredPlace = Circle & { state: PlaceState };

/** A mark on the map: one place, or a cluster of several. */
export interface LiveMark {
	/** The id of its place; for a cluster, the id of its first place with a plus before it. */
	readonly key: string;
	/** The position on the plane. */
	readonly x: number;
	readonly y: number;
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
	/** The same places with the room that each of them needs. */
	readonly members: readonly MeasuredPlace[];
}

/** Returns the places with the room that each of them needs. */
export function measurePlaces(states: readonly PlaceState[], scale: MarkScale): MeasuredPlace[] {
	return states.map((state) => {
		const { x, y } = state.place;
		const { halfWidth } = measureMark(state, scale);
		return { state, x, y, r: sizeTouchArea(halfWidth, scale) };
	});
}

/** The radius of the mark of a place, and half its width. */
function measureMark({ place, statuses }: PlaceState, { unit }: MarkScale) {
	const r = sizePlace(place.count, unit);
	return { r, halfWidth: r * widenMark(statuses.length) };
}

/** Returns the marks on a plane that is enlarged `k` times. Places that would overlap become one mark. */
export function createMarks(
	places: readonly MeasuredPlace[],
	k: number,
	scale: MarkScale,
): LiveMark[] {
	const { unit } = scale;
	const radiusOf = (count: number) => sizeTouchArea(sizeCluster(count, unit), scale);
	return clusterCircles(places, k, radiusOf).map(({ x, y, members }) => {
		// A cluster has at least one member.
		const states = members.map(({ state }) => state) as [PlaceState, ...PlaceState[]];
		const [first] = states;
		const isCluster = states.length > 1;
		const clusterRadius = sizeCluster(states.length, unit);
		const size = isCluster
			? { r: clusterRadius, halfWidth: clusterRadius }
			: measureMark(first, scale);
		const key = (isCluster ? '+' : '') + first.place.id;
		return { key, x, y, ...size, isCluster, first, states, members };
	});
}
