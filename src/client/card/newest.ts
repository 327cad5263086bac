import type { MapData, PlaceData } from '../../explorer/wire.ts';
import {
	findBlock,
	findNewest,
	type BlockEvent,
	type EventBlock,
} from '../../explorer/eventblock.ts';
import { toPage } from '../../lib/url.ts';

/** The newest event at a place up to a day. */
export type FindNewest = (place: PlaceData, day: string) => Promise<BlockEvent | undefined>;

/** Gives the way to find events: they are fetched, those of many places at a time, once someone asks. */
export function createEventFinder({ places }: MapData): FindNewest {
	const blocks: (Promise<EventBlock> | undefined)[] = [];
	return async (place, day) => {
		const at = places.indexOf(place);
		const i = findBlock(at);
		const block = (blocks[i] ??= fetchJson<EventBlock>(`map/events-${i}.json`));
		// What could not be fetched is asked for anew the next time.
		block.catch(() => (blocks[i] = undefined));
		return findNewest(await block, at, day);
	};
}

/** What a file of the site says. (A page that says there is no such file is no JSON.) */
export async function fetchJson<Content>(path: string): Promise<Content> {
	return (await fetch(toPage(path))).json();
}
