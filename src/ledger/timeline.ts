import { lastDay, type PartialDate } from '../lib/date.ts';

/** The most events that one page of the timeline shows whole. With more of them, each year has a page. */
const MOST = 60;

/** A page of the timeline. */
export interface TimelinePage {
	/** Its address below that of the timeline; undefined for the timeline itself. */
	page: string | undefined;
	/** The year that it shows whole; undefined where it shows all years. */
	year: string | undefined;
	/** Whether the newest come first. */
	isNewestFirst: boolean;
}

/** The year under which the timeline shows an event: that of the last day on which it may have happened. */
export function timelineYear(date: PartialDate): string {
	return lastDay(date).slice(0, 4);
}

/** Lists the pages of the timeline by the dates of all events: one for all, and one for each year where they are many. */
export function listTimelinePages(dates: readonly PartialDate[]): TimelinePage[] {
	const years = dates.length > MOST ? [...new Set(dates.map(timelineYear))].sort() : [];
	return [undefined, ...years].flatMap((year) =>
		[false, true].map((isNewestFirst) => ({
			page: [year ?? [], isNewestFirst ? 'newest' : []].flat().join('/') || undefined,
			year,
			isNewestFirst,
		})),
	);
}
