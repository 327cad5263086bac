import type { Ledger } from '../../ledger/join.ts';
import { heapUp, layOutTime } from '../../lib/timechart.ts';
import * as words from '../../words/words.ts';
import { creditEmbed } from './credit.ts';
import type { Embed } from './embed.ts';
import { findHeight, stackTexts, type SetText } from './embedheight.ts';

/** The room of the name of a kind over its row and below it, and of a mark in it, in CSS pixels. */
const ROW = 44;
const MARK = 9;
const HIGHEST = 63;

/** What stands below the rows: the months, and the table before it is opened. */
const BELOW = 100;

/** The embed of all events in time. */
export function embedTimeline(ledger: Ledger): Embed {
	const events = ledger.all('events');
	const { at } = layOutTime(events.map(({ data }) => data.date));
	const placed = events.map(({ kind }, i) => ({ kind, share: at[i] ?? 0 }));
	const rows = [...Map.groupBy(placed, ({ kind }) => kind).values()].map(
		(some) => ROW + Math.min(HIGHEST, MARK * Math.max(...heapUp(some.map(({ share }) => share)))),
	);
	const texts: SetText[] = [
		{ text: words.timelinePage.title, set: 'said' },
		{ text: words.captionEvents(events.length, events.length, ''.padEnd(40, 'n')), set: 'said' },
		{ text: words.explainEventBars, set: 'small' },
		...creditEmbed(ledger.site),
	];
	const drawn = BELOW + rows.reduce((sum, row) => sum + row, 0);
	return {
		...{ path: 'timeline', home: 'timeline/', title: words.timelinePage.title },
		height: findHeight((width) => drawn + stackTexts(texts, width)),
	};
}
