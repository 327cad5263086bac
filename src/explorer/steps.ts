import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { remember } from '../ledger/reads/remember.ts';
import { lastDay } from '../lib/date.ts';
import { listDays } from './days.ts';

/** What changed by a day that has a map page, since the one before it. */
export interface Step {
	day: string;
	/** The events that changed statuses; the kinds that come last in the course of things come first. */
	events: Entry<'events'>[];
	/** The ids of the places whose statuses they changed. */
	places: ReadonlySet<string>;
}

/** Lists the steps of time, the earliest first: one for each of listDays(). */
export const listSteps = remember('steps', collectSteps);

function collectSteps(ledger: Ledger): Step[] {
	const days = listDays(ledger);
	const changing = ledger.all('events').filter(({ data }) => data.changes.length > 0);
	const byDay = Map.groupBy(changing, ({ data }) => {
		const day = lastDay(data.date);
		return days.find((one) => one >= day);
	});
	const orderOf = ({ kind }: Entry<'events'>) => kind.data.order;
	return days.map((day) => {
		const events = byDay.get(day) ?? [];
		return {
			day,
			events: events.toSorted((a, b) => orderOf(b) - orderOf(a)),
			places: new Set(events.flatMap(({ data }) => data.changes.flatMap(({ places }) => places))),
		};
	});
}
