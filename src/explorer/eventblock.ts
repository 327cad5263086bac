import { lastDay, type PartialDate } from '../lib/date.ts';

/** How many places a page of a table lists, and a file of events tells of. */
export const PAGE_SIZE = 150;

/** What happened at some of the places of the map. */
export interface EventBlock {
	events: BlockEvent[];
	/** The events at each place, by their indices, the newest last. */
	places: number[][];
}

/** One event, as a card tells it. */
export interface BlockEvent {
	id: string;
	date: PartialDate;
	what: string;
}

/** The number of the block that a place is in, by its own. */
export function findBlock(place: number): number {
	return Math.floor(place / PAGE_SIZE);
}

/** The newest event at a place of a block up to a day; none before the first. `place` is its number among all. */
export function findNewest(
	{ events, places }: EventBlock,
	place: number,
	day: string,
): BlockEvent | undefined {
	const own = places[place % PAGE_SIZE];
	if (!own) throw new RangeError(`the block has no place ${place}`);
	return own
		.map((i) => events[i])
		.findLast((event) => event !== undefined && lastDay(event.date) <= day);
}
