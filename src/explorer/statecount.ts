import type { PlaceState } from './placestate.ts';
import { compareOrders } from './statusorder.ts';
import type { MapData } from './wire.ts';

type Status = MapData['statuses'][number];

/** Counts the places whose main status is each of the statuses, in the order of the statuses. Zeros are listed too. */
export function countStates(states: readonly PlaceState[], statuses: readonly Status[]) {
	return statuses.map((status, i) => ({
		...status,
		count: states.filter(({ mainStatus }) => mainStatus === i).length,
	}));
}

/** The places whose marks look alike: those with the same statuses. */
export interface StateCount {
	/** The ids of the statuses with blanks between, the main one first. */
	ids: string;
	statuses: readonly Status[];
	count: number;
}

/** countLooks() of marks.ts for the states of places. All statuses are listed, zeros too. */
export function countLooks(
	states: readonly PlaceState[],
	statuses: readonly Status[],
): StateCount[] {
	const counts = new Map(
		statuses.map((status): [string, StateCount] => [
			status.id,
			{ ids: status.id, statuses: [status], count: 0 },
		]),
	);
	for (const state of states) {
		const own = state.statuses.map(({ status }) => status);
		const ids = own.map(({ id }) => id).join(' ');
		const counted = counts.get(ids) ?? { ids, statuses: own, count: 0 };
		counted.count++;
		counts.set(ids, counted);
	}
	const rank = (looks: StateCount) => looks.statuses.map(({ order }) => order);
	return [...counts.values()].sort((a, b) => compareOrders(rank(a), rank(b)));
}
