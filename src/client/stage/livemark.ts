import type { Stand } from '../../explorer/snapshot.ts';
import { clusterSpots, type Spot } from '../../map/layout/cluster.ts';
import { sizeCluster, sizePlace, sizeRoom } from '../../map/layout/size.ts';

/** A place with the room it needs on its drawing. */
export type Seat = Spot & { stand: Stand };

/** A mark on the map: one place, or a cluster of several. */
export class Mark {
	constructor(
		/** Where it is on the plane. */
		readonly x: number,
		readonly y: number,
		/** Its radius in user units. */
		readonly r: number,
		/** Its places, in the order of the table. */
		readonly seats: readonly Seat[],
	) {}

	get isAlone(): boolean {
		return this.seats.length === 1;
	}

	get first(): Stand {
		return this.seats[0]!.stand;
	}

	get stands(): Stand[] {
		return this.seats.map(({ stand }) => stand);
	}

	/** The id of its place; of the first of several, with a plus before it. */
	get key(): string {
		return (this.isAlone ? '' : '+') + this.first.place.id;
	}
}

/** User units to a pixel of the layer, and the least room for a finger, as a radius in user units. */
export interface Scale {
	unit: number;
	reach: number;
}

/** The room that each place needs. */
export function seatStands(stands: readonly Stand[], scale: Scale): Seat[] {
	return stands.map((stand) => {
		const { x, y } = stand.place;
		return { stand, x, y, r: sizeRoom(sizePlace(stand.place.count, scale.unit), scale) };
	});
}

/** The marks at a scale: places that would overlap are one. */
export function gatherMarks(seats: readonly Seat[], k: number, scale: Scale): Mark[] {
	const { unit } = scale;
	const room = (count: number) => sizeRoom(sizeCluster(count, unit), scale);
	return clusterSpots(seats, k, room).map(({ x, y, members }) => {
		const { length } = members;
		const alone = members[0]!.stand.place.count;
		return new Mark(x, y, length > 1 ? sizeCluster(length, unit) : sizePlace(alone, unit), members);
	});
}
