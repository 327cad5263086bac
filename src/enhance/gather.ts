import type { Stand } from '../content/scene.ts';
import { clusterSpots, type Spot } from '../map/cluster.ts';
import { sizeCluster, sizePlace } from '../map/size.ts';

/** A place with the room it needs on its drawing. */
export type Seat = Spot & { stand: Stand };

/** A mark on the map: one place, or a cluster of several. */
export interface Mark {
	/** The id of its place; of the first of several, with a plus before it. */
	key: string;
	/** Where it is on the plane. */
	x: number;
	y: number;
	/** Its radius in user units. */
	r: number;
	/** Its places, in the order of the table. */
	seats: readonly Seat[];
	stands: Stand[];
}

/** User units to a pixel of the layer, and the least room for a finger, as a radius in user units. */
export interface Scale {
	unit: number;
	reach: number;
}

/** The room that each place needs. */
export function seatStands(stands: readonly Stand[], { unit, reach }: Scale): Seat[] {
	return stands.map((stand) => {
		const { x, y } = stand.place;
		return { stand, x, y, r: Math.max(reach, sizePlace(stand.place.count, unit) + unit) };
	});
}

/** The marks at a scale: places that would overlap are one. */
export function gatherMarks(seats: readonly Seat[], k: number, { unit, reach }: Scale): Mark[] {
	const room = (count: number) => Math.max(reach, sizeCluster(count, unit) + unit);
	return clusterSpots(seats, k, room).map(({ x, y, members }) => {
		const stands = members.map(({ stand }) => stand);
		const [first] = stands as [Stand];
		const alone = stands.length === 1;
		return {
			...{ x, y, stands, seats: members },
			key: alone ? first.place.id : `+${first.place.id}`,
			r: alone ? sizePlace(first.place.count, unit) : sizeCluster(stands.length, unit),
		};
	});
}
