import { toPage } from '../lib/url.ts';
import type { Ledger } from './join.ts';
import { findHomes, listTimelinePages } from './timeline.ts';
import { timeEvents } from './timelineparts.ts';

const cache = new WeakMap<Ledger, Map<string, string>>();

/** The address at which an event stands whole, with all of its sources: its home in the timeline. */
export function findEventHome(ledger: Ledger, id: string): string {
	let homes = cache.get(ledger);
	if (!homes) cache.set(ledger, (homes = findHomes(listTimelinePages(timeEvents(ledger)))));
	return toPage(`timeline/${homes.get(id) ?? ''}#${id}`);
}
