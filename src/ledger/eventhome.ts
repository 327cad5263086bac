import { toPage } from '../lib/url.ts';
import { remember } from './reads/remember.ts';
import { findHomes, listTimelinePages } from './timeline.ts';
import { timeEvents } from './timelineparts.ts';

const listHomes = remember('homes of events', (ledger) =>
	findHomes(listTimelinePages(timeEvents(ledger))),
);

/** The address at which an event stands whole, with all of its sources: its home in the timeline. */
export const findEventHome = remember('home of an event', (ledger, id: string) =>
	toPage(`timeline/${listHomes(ledger).get(id) ?? ''}#${id}`),
);
