import type { Ledger } from '../../ledger/join.ts';
import { heapUp, layOutTime } from '../../lib/timechart.ts';
import * as words from '../../words/words.ts';
import { surroundTexts } from './surround.ts';
import type { Embed } from './embed.ts';
import { findRoom, stackTexts, type SetText } from './embedheight.ts';
import { fitHeight } from './frameheight.ts';

/** The height of a row with one mark, what each further mark of a heap adds, and the highest heap, in CSS pixels. */
const ROW = 18;
const MARK = 9;
const HIGHEST = 63;

/** The name of a kind over its row, and the width of a frame from which on it stands beside it, in CSS pixels. */
const NAME = 22;
const BESIDE = 640;

/** How wide the drawing is at most, in CSS pixels. */
const STRIP = 960;

/** The years below the rows, the table before it is opened, and the room around them, in CSS pixels. */
const BELOW = 100;

/** The embed of all events in time. */
export function embedTimeline(ledger: Ledger): Embed {
	const events = ledger.all('events');
	const { at } = layOutTime(events.map(({ data }) => data.date));
	const placed = events.map(({ kind }, i) => ({ kind, share: at[i] ?? 0 }));
	const rows = [...Map.groupBy(placed, ({ kind }) => kind).values()].map(
		(some) => ROW + Math.min(HIGHEST, MARK * Math.max(...heapUp(some.map(({ share }) => share)))),
	);
	const { title } = words.timelinePage;
	const shown: SetText[] = [
		{ text: words.captionEvents(events.length, events.length, ''.padEnd(40, 'n')), set: 'said' },
		{ text: words.explainEventBars(0), set: 'small' },
	];
	const setTexts = (width: number) => {
		const share = Math.min(1, STRIP / findRoom(width));
		return surroundTexts(
			ledger.site,
			{ title },
			shown.map((text) => ({ ...text, share })),
		);
	};
	const drawn = (width: number) =>
		rows.reduce((sum, row) => sum + row + (width < BESIDE ? NAME : 1), BELOW);
	return {
		...{ path: 'timeline', home: 'timeline/', title },
		heights: fitHeight((width) => drawn(width) + stackTexts(setTexts(width), width)),
	};
}
