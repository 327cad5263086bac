import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { lastDay } from '../lib/date.ts';
import { listDays } from './days.ts';

/** What of a step is told first: what courts and authorities decided, then what they looked into, then what was said. */
const WEIGHTS: Entry<'events'>['data']['kind'][] = [
	...(['judgment', 'plea', 'charge', 'order', 'finding'] as const),
	...(['denial', 'investigation', 'statement', 'report'] as const),
];

/** What changed by a day that has a map page, since the one before it. */
export interface Step {
	day: string;
	/** The events that changed statuses, in the order of WEIGHTS. */
	events: Entry<'events'>[];
	/** The ids of the places whose statuses they changed. */
	places: ReadonlySet<string>;
}

const cache = new WeakMap<Ledger, Step[]>();

/** Lists the steps of time, the earliest first: one for each of listDays(). */
export function listSteps(ledger: Ledger): Step[] {
	const steps = cache.get(ledger) ?? collectSteps(ledger);
	cache.set(ledger, steps);
	return steps;
}

function collectSteps(ledger: Ledger): Step[] {
	const days = listDays(ledger);
	const changing = ledger.all('events').filter(({ data }) => data.changes.length > 0);
	const byDay = Map.groupBy(changing, ({ data }) => {
		const day = lastDay(data.date);
		return days.find((one) => one >= day);
	});
	const rankOf = ({ data }: Entry<'events'>) => WEIGHTS.indexOf(data.kind);
	return days.map((day) => {
		const events = byDay.get(day) ?? [];
		return {
			day,
			events: events.toSorted((a, b) => rankOf(a) - rankOf(b)),
			places: new Set(events.flatMap(({ data }) => data.changes.flatMap(({ places }) => places))),
		};
	});
}
