/** The number of places in one block of events; an investigation with more is large, and its maps count by country. */
export const PAGE_SIZE = 150;

/** The events at PAGE_SIZE places that follow each other in the order of the map’s data. */
export interface EventBlock {
	events: BlockEvent[];
	/** The indices of the events at each place, the newest last. */
	places: number[][];
}

/** An event as the card of a place shows it. */
export interface BlockEvent {
	id: string;
	/** The day from which it counts, and its date in words. */
	day: string;
	when: string;
	what: string;
}

/** Finds the number of a place’s block; `place` is the index of the place among all. */
export function findBlock(place: number): number {
	return Math.floor(place / PAGE_SIZE);
}

/**
 * Finds the newest event at a place up to `day`. `place` is its index among all; a RangeError if the block has no such
 * place.
 */
export function findNewest(
	{ events, places }: EventBlock,
	place: number,
	day: string,
): BlockEvent | undefined {
	const own = places[place % PAGE_SIZE];
	if (!own) throw new RangeError(`the block has no place ${place}`);
	return own.map((i) => events[i]).findLast((event) => event !== undefined && event.day <= day);
}
