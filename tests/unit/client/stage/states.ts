import type { PlaceState } from '../../../../src/explorer/placestate.ts';

/** A place on a drawing, as it stands on a day. */
export function createState(
	id: string,
	x: number,
	y: number,
	{ count = 1, rest = [] as number[] } = {},
): PlaceState {
	const place = {
		id,
		name: id,
		country: 'CL',
		count,
		reported: `${count} stations`,
		by: 0,
		weak: false,
		capital: false,
		turns: [],
		dates: [],
		on: 'region',
		x,
		y,
		rest,
	};
	return { place, statuses: [], mainStatus: 0, weak: false, formatName: () => id };
}
