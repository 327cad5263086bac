import { timelinePath, toPage } from '../lib/url.ts';
import type { Entry } from './entry.ts';
import { findFacetPages } from './facets/ledgerfacets.ts';
import type { Ledger } from './join.ts';
import { remember } from './reads/remember.ts';
import { listTimelinePages } from './timeline.ts';
import { timeEvents } from './timelineparts.ts';

/** A chart of events in time. */
export interface EventChart {
	/** Its name, and that of its picture. */
	name: string;
	/** The address of its page. */
	page: string;
	/** The year or the month of all of them, if it is of one. */
	time: string | undefined;
	events: Entry<'events'>[];
}

/** Of fewer events a year or a month has no chart, or a list by one choice: they are their list. */
const FEWEST = { ofTime: 10, ofChoice: 3 };

/** Lists the charts of the timeline: that of all events, those of years, of months and of lists by one choice with many. */
export const listEventCharts = remember('event charts', (ledger): EventChart[] => {
	const pages = listTimelinePages(timeEvents(ledger)).filter((one) => !one.isNewestFirst);
	const times = [...Map.groupBy(pages, ({ time }) => time)].map(([time, some]) => ({
		...{ name: nameEventChart(time), time, path: timelinePath(time, false) },
		...{ ids: some.flatMap((one) => one.ids), fewest: time ? FEWEST.ofTime : 0 },
	}));
	const values = Map.groupBy(findFacetPages(ledger, 'timeline'), ({ name, value }) =>
		nameEventChart(`${name}-${value}`),
	);
	const choices = [...values].map(([name, some]) => ({
		...{ name, time: undefined, path: some[0]?.path ?? '' },
		...{ ids: some.flatMap((one) => one.ids), fewest: FEWEST.ofChoice },
	}));
	return [...times, ...choices].flatMap(({ name, time, path, ids, fewest }) => {
		const own = new Set(ids);
		if (own.size < fewest) return [];
		const events = ledger.all('events').filter(({ id }) => own.has(id));
		return [{ name, page: toPage(`timeline/${path}`), time, events }];
	});
});

/** The name of the chart of all events, of a year or a month, or of a choice: “kind-denial”. */
export function nameEventChart(of: string | undefined): string {
	return of ? `timeline-${of}` : 'timeline';
}

/** The chart of such a name; undefined where there is none. */
export function findEventChart(ledger: Ledger, name: string): EventChart | undefined {
	return listEventCharts(ledger).find((chart) => chart.name === name);
}
