import { lastDay, type PartialDate } from '../lib/date.ts';

/** What the derivation needs to know of an event. */
export interface Change {
	id: string;
	data: {
		date: PartialDate;
		changes: readonly { status: string; places: readonly string[]; beside: boolean }[];
	};
}

/** One change in the status of a place. */
export interface Step {
	date: PartialDate;
	/** The id of the status it has from then on. */
	status: string;
	/** True where the status stands beside the old one and does not replace it. */
	beside: boolean;
	/** The id of the event that brought it. */
	event: string;
}

/**
 * Every change in the status of a place, in order. A date known to the month or the year counts
 * from its last day; of two changes on one day, the status with the lower `order` comes first.
 */
export function deriveHistory(
	placeId: string,
	events: readonly Change[],
	statuses: readonly { id: string; data: { order: number } }[],
): Step[] {
	const orderOf = new Map(statuses.map(({ id, data }) => [id, data.order]));
	const place = (step: Step) => orderOf.get(step.status) ?? Infinity;
	return events
		.flatMap(({ id, data: { date, changes } }) =>
			changes
				.filter(({ places }) => places.includes(placeId))
				.map(({ status, beside }) => ({ date, status, beside, event: id })),
		)
		.sort(
			(a, b) =>
				compare(lastDay(a.date), lastDay(b.date)) ||
				compare(place(a), place(b)) ||
				compare(a.event, b.event),
		);
}

/** The statuses a place has on `day` (`YYYY-MM-DD`), the main one first; none before its first change. */
export function statusesOn(history: readonly Step[], day: string): string[] {
	return history.filter(({ date }) => lastDay(date) <= day).reduce(applyStep, []);
}

/** The statuses of a place after one more change. */
export function applyStep(before: readonly string[], { status, beside }: Step): string[] {
	if (!beside) return [status];
	return before.includes(status) ? [...before] : [...before, status];
}

function compare<T extends string | number>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
