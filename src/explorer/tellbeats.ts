import { joinBeats, type Beat } from '../ledger/beat.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { drawBeats, type BeatDrawing } from './beatdrawing.ts';
import { scaleTime, type TimeScale } from './timescale.ts';

/** Beats with their drawings and their days on a line. */
interface ToldBeats {
	beats: Beat[];
	drawing: BeatDrawing;
	scale: TimeScale;
}

/** Tells events, in their order, as beats of `places`. Throws a RangeError without a place. */
export function tellBeats(
	ledger: Ledger,
	events: readonly Entry<'events'>[],
	places: readonly Entry<'places'>[],
): ToldBeats {
	const beats = joinBeats(ledger, events, places);
	const drawing = drawBeats(
		ledger,
		places,
		beats.map(({ states }) => states),
	);
	return { beats, drawing, scale: scaleTime(beats.map(({ day }) => day)) };
}
