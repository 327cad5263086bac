import { listBlocks } from '../ledger/body.ts';
import { findBeatPlaces, joinBeats, type Beat } from '../ledger/beat.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { sortRecords } from '../ledger/order.ts';
import { splitIds } from '../schema/fields/ref.ts';
import { drawBeats, type BeatDrawing } from './beatdrawing.ts';
import { scaleTime, type TimeScale } from './timescale.ts';

/** Beats with their drawings and their days on a line. */
export interface ToldBeats {
	beats: Beat[];
	drawing: BeatDrawing;
	/** The id that the ground of all drawings has on a page. */
	ground: string;
	scale: TimeScale;
	/** Whether they stand in one row on a wide screen: four do, so that none is left alone below three. */
	isRow: boolean;
}

/** How many times as large the marks and names of such a row are, of which each drawing is about 260 pixels wide. */
const IN_ROW = 1.25;

/** Tells events, in their order, as beats of `places`. Throws a RangeError without a place. */
export function tellBeats(
	ledger: Ledger,
	events: readonly Entry<'events'>[],
	places: readonly Entry<'places'>[],
): ToldBeats {
	const beats = joinBeats(ledger, events, places);
	const isRow = beats.length === 4;
	return {
		beats,
		drawing: drawBeats(ledger, places, beats, isRow ? IN_ROW : 1),
		isRow,
		ground: `ground-${beats[0]?.event.id}`,
		scale: scaleTime(beats.map(({ day }) => day)),
	};
}

/** What a block asks for: ids of events and of places, with commas between them. */
type Asked = Record<'events', string> & { places?: string | undefined };

/** Finds what a block of a text asks for: its events in their order, and the places that its maps show. */
export function findAsked(
	ledger: Ledger,
	{ events, places }: Asked,
): { events: Entry<'events'>[]; places: Entry<'places'>[] } {
	const records = splitIds(events).map((id) => ledger.get('events', id));
	const sorted = sortRecords(records, ledger.countryName);
	const shown = places
		? splitIds(places).map((id) => ledger.get('places', id))
		: findBeatPlaces(ledger, sorted);
	return { events: sorted, places: shown };
}

/** Tells what a block of a text asks for. */
export function tellBlock(ledger: Ledger, asked: Asked): ToldBeats {
	const { events, places } = findAsked(ledger, asked);
	return tellBeats(ledger, events, places);
}

/** Tells the first beats of a story, if there are any. */
export function tellStory(ledger: Ledger, story: Entry<'stories'>): ToldBeats | undefined {
	const block = listBlocks(story.body ?? '').find(({ name }) => name === 'Beats');
	const { events = '', places } = block?.attributes ?? {};
	return block && tellBlock(ledger, { events, places });
}
