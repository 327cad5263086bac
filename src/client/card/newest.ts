import type { MapData, PlaceData } from '../../explorer/wire.ts';
import {
	findBlock,
	findNewest,
	type BlockEvent,
	type EventBlock,
} from '../../explorer/eventblock.ts';
import { fetchJson } from '../fetchjson.ts';

/** Finds the newest event at a place up to a day. */
export type FindNewest = (place: PlaceData, day: string) => Promise<BlockEvent | undefined>;

/** Returns a function that finds events. It fetches them once they are needed, and those of many places together. */
export function createEventFinder({ places }: MapData): FindNewest {
	const blocks: (Promise<EventBlock> | undefined)[] = [];
	return async (place, day) => {
		const index = places.indexOf(place);
		const i = findBlock(index);
		const block = (blocks[i] ??= fetchJson<EventBlock>(`map/events-${i}.json`));
		// A file that did not arrive is fetched again the next time.
		block.catch(() => (blocks[i] = undefined));
		return findNewest(await block, index, day);
	};
}
