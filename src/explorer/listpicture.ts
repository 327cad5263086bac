import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { listPlacesOf } from '../ledger/placesof.ts';
import { chartRecords } from '../ledger/recordtimes.ts';
import * as words from '../words/words.ts';
import { drawToday, type BeatDrawing } from './beatdrawing.ts';
import type { TimesOf } from './charttimes.ts';

/** What stands beside the head of a list that is too short for a chart of its own: one of the two, or nothing. */
export interface ListPicture {
	/** The places that its records name, as they stand today. */
	drawing: BeatDrawing | undefined;
	/** Where none names a place: when they were said, or happened. */
	times: TimesOf | undefined;
}

/** Claims or events, or both. */
type Listed = readonly (Entry<'claims'> | Entry<'events'>)[];

/** Draws the claims or the events of a list: where they are, or else when. */
export function drawList(ledger: Ledger, records: Listed): ListPicture {
	const drawing = drawToday(ledger, listPlacesOf(ledger, records));
	return { drawing, times: drawing ? undefined : chartList(ledger, records) };
}

/** The chart of when of a list; undefined if its places show more, or nothing of it has a date. */
export function chartList(ledger: Ledger, records: Listed): TimesOf | undefined {
	if (listPlacesOf(ledger, records).length > 0) return undefined;
	const isSaid = records[0]?.collection === 'claims';
	const [title, label] = isSaid
		? [words.recordTimes.title, words.recordTimes.theseClaims]
		: [words.recordTimes.happened, words.recordTimes.theseEvents];
	const times = chartRecords(ledger, [{ label, records }]);
	return times && { title, times, question: undefined };
}
