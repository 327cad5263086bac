import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { timelineMonth, timelineYear, type TimedEvent, type TimelinePage } from './timeline.ts';

/** A part of a page of the timeline. */
interface TimelinePart {
	/** The id of its heading. */
	id: string;
	/** The year or the month that it is about; undefined of what rests on weak sources only. */
	time: string | undefined;
	events: Entry<'events'>[];
}

/** The events of a ledger as the list of the pages needs them. */
export function timeEvents(ledger: Ledger): TimedEvent[] {
	return ledger.all('events').map(({ id, data }) => ({ id, date: data.date }));
}

/**
 * Parts what a page of the timeline shows: by year, or within a year that has pages of months, by month. What rests on weak
 * sources stands at the end, unless events are only counted.
 */
export function partTimeline(ledger: Ledger, page: TimelinePage): TimelinePart[] {
	const events = page.ids.map((id) => ledger.get('events', id));
	const isByMonth = page.time !== undefined && (page.time.length === 7 || page.form !== 'whole');
	const timeOf = isByMonth ? timelineMonth : timelineYear;
	const isWeak = ({ data }: Entry<'events'>) => page.form !== 'counts' && data.weak !== undefined;
	const timed = Map.groupBy(events, ({ data }) => timeOf(data.date));
	return [
		...[...timed].map(([time, some]) => ({
			...{ id: `${isByMonth ? 'm' : 'y'}${time}`, time },
			events: some.filter((event) => !isWeak(event)),
		})),
		{ id: 'weak', time: undefined, events: events.filter(isWeak) },
	].filter(({ events }) => events.length > 0);
}
