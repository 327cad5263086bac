import { cut, numberPath } from '../lib/cut.ts';
import { lastDay, type PartialDate } from '../lib/date.ts';
import { timelinePath } from '../lib/url.ts';

/** The most events that one page of the timeline shows whole. */
const MOST_WHOLE = 60;

/** The most events that one page of the timeline names in a line each. */
const MOST_LINES = 300;

/** An event as the timeline needs it. */
export interface TimedEvent {
	id: string;
	date: PartialDate;
}

/** A page of the timeline. */
export interface TimelinePage {
	/** Its address below that of the timeline; undefined for the timeline itself. */
	page: string | undefined;
	/** The year or the month (`2022-10`) that it shows; undefined where it shows all. */
	time: string | undefined;
	/** Whether the newest come first. */
	isNewestFirst: boolean;
	/** Whether it shows its events whole, names each in a line, or counts them only. */
	form: 'whole' | 'lines' | 'counts';
	/** Which part of a long month it is, from 1, of how many. */
	number: number;
	last: number;
	/** The ids of its events, in its order. */
	ids: string[];
}

/** The year under which the timeline shows an event: that of the last day on which it may have happened. */
export function timelineYear(date: PartialDate): string {
	return lastDay(date).slice(0, 4);
}

/** The month under which it shows it, as `YYYY-MM`. */
export function timelineMonth(date: PartialDate): string {
	return lastDay(date).slice(0, 7);
}

/**
 * Lists the pages of the timeline for events in order: one for all, and where they are many, one for each year, for each
 * month of a year with many, and for each part of a month with many; each with the oldest and with the newest first.
 */
export function listTimelinePages(events: readonly TimedEvent[]): TimelinePage[] {
	return [false, true].flatMap((isNewestFirst) => {
		const ordered = isNewestFirst ? events.toReversed() : events;
		const list = (some: readonly TimedEvent[], time: string | undefined): TimelinePage[] => {
			const isWhole = some.length <= MOST_WHOLE;
			if (!isWhole && time?.length === 7) return listParts(some, time, isNewestFirst);
			const deeper = time ? timelineMonth : timelineYear;
			const parts = isWhole ? [] : [...Map.groupBy(some, ({ date }) => deeper(date))];
			const form = isWhole ? 'whole' : some.length <= MOST_LINES ? 'lines' : 'counts';
			return [
				makePage({ some, time, isNewestFirst, form }),
				...parts.flatMap(([one, within]) => list(within, one)),
			];
		};
		return list(ordered, undefined);
	});
}

function listParts(
	events: readonly TimedEvent[],
	time: string,
	isNewestFirst: boolean,
): TimelinePage[] {
	const stretches = cut(events, MOST_WHOLE);
	return stretches.map(({ number, items }) =>
		makePage({ some: items, time, isNewestFirst, form: 'whole', number, last: stretches.length }),
	);
}

function makePage(part: {
	some: readonly TimedEvent[];
	time: string | undefined;
	isNewestFirst: boolean;
	form: TimelinePage['form'];
	number?: number;
	last?: number;
}): TimelinePage {
	const { some, time, isNewestFirst, form, number = 1, last = 1 } = part;
	const path = timelinePath(time, isNewestFirst) + numberPath(number);
	return {
		...{ page: path.slice(0, -1) || undefined, time, isNewestFirst, form, number, last },
		ids: some.map(({ id }) => id),
	};
}

/** The address, below that of the timeline, of the page that shows each event whole, by its id. */
export function findHomes(
	pages: readonly TimelinePage[],
	isNewestFirst = false,
): Map<string, string> {
	const whole = pages.filter((one) => one.form === 'whole' && one.isNewestFirst === isNewestFirst);
	return new Map(
		whole.flatMap(({ ids, page }) => ids.map((id) => [id, page ? `${page}/` : ''] as const)),
	);
}
