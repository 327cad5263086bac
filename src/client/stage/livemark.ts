import type { PlaceState } from '../../explorer/snapshot.ts';
import { clusterCircles, type Circle } from '../../map/layout/cluster.ts';
import { sizeCluster, sizePlace, sizeTouchArea } from '../../map/layout/size.ts';

/** A place with the room it needs on its drawing. */
export type MeasuredPlace = Circle & { state: PlaceState };

/** A mark on the map: one place, or a cluster of several. */
export class LiveMark {
	constructor(
		/** Where it is on the plane. */
		readonly x: number,
		readonly y: number,
		/** Its radius in user units. */
		readonly r: number,
		/** Its places, in the order of the table. */
		readonly members: readonly MeasuredPlace[],
	) {}

	get isAlone(): boolean {
		return this.members.length === 1;
	}

	get first(): PlaceState {
		return this.members[0]!.state;
	}

	get states(): PlaceState[] {
		return this.members.map(({ state }) => state);
	}

	/** The id of its place; of the first of several, with a plus before it. */
	get key(): string {
		return (this.isAlone ? '' : '+') + this.first.place.id;
	}
}

/** User units to a pixel of the layer, and the least room for a finger, as a radius in user units. */
export interface Scale {
	unit: number;
	touchRadius: number;
}

/** The room that each place needs. */
export function measurePlaces(states: readonly PlaceState[], scale: Scale): MeasuredPlace[] {
	return states.map((state) => {
		const { x, y } = state.place;
		return { state, x, y, r: sizeTouchArea(sizePlace(state.place.count, scale.unit), scale) };
	});
}

/** The marks at a scale: places that would overlap are one. */
export function createMarks(
	members: readonly MeasuredPlace[],
	k: number,
	scale: Scale,
): LiveMark[] {
	const { unit } = scale;
	const room = (count: number) => sizeTouchArea(sizeCluster(count, unit), scale);
	return clusterCircles(members, k, room).map(({ x, y, members }) => {
		const { length } = members;
		const alone = members[0]!.state.place.count;
		return new LiveMark(
			x,
			y,
			length > 1 ? sizeCluster(length, unit) : sizePlace(alone, unit),
			members,
		);
	});
}
