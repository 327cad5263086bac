import { certainDay, compareDates } from '../lib/date.ts';
import type { Entry } from './entry.ts';

/**
 * Finds the newest of events; undefined where there is none. The day from which each is certain to have come decides, then
 * the more exact date, then their order: “2024” is no newer than “27 November 2024”.
 */
export function findNewest(events: readonly Entry<'events'>[]): Entry<'events'> | undefined {
	return events.toSorted(compareCertain).at(-1);
}

function compareCertain({ data: a }: Entry<'events'>, { data: b }: Entry<'events'>): number {
	const [one, other] = [certainDay(a.date), certainDay(b.date)];
	// Of dates that begin on the same day, the more exact ends first.
	return one === other ? compareDates(b.date, a.date) : one < other ? -1 : 1;
}
