import type { Ledger } from '../ledger/join.ts';
import { lastDay } from '../lib/date.ts';
import { formatDate } from '../words/formatdate.ts';
import { createIndexOf } from '../lib/indexof.ts';
import { PAGE_SIZE, type EventBlock } from './eventblock.ts';

/** The events at every place, in blocks of PAGE_SIZE places: each block becomes a file. */
export function collectEventBlocks(ledger: Ledger): EventBlock[] {
	const lists = ledger.all('places').map((place) => ledger.pointingTo('events', place));
	return Array.from({ length: Math.ceil(lists.length / PAGE_SIZE) }, (_, block) => {
		const own = lists.slice(block * PAGE_SIZE, (block + 1) * PAGE_SIZE);
		const events = [...new Set(own.flat())];
		const indexOf = createIndexOf(events);
		return {
			events: events.map(({ id, data: { date, what } }) => ({
				...{ id, day: lastDay(date), when: formatDate(date, ledger.site.language), what },
			})),
			places: own.map((list) => list.map(indexOf)),
		};
	});
}
