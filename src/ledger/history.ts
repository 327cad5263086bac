import { lastDay, type PartialDate } from '../lib/date.ts';

/** The fields of an event from which histories are derived. */
export interface ChangingEvent {
	id: string;
	data: {
		date: PartialDate;
		changes: readonly { status: string; places: readonly string[]; additional: boolean }[];
	};
}

/** One change in the status of a place. */
export interface StatusChange {
	date: PartialDate;
	/** The id of the status. */
	status: string;
	/** Whether the place keeps the statuses it had, and has this one as well. */
	additional: boolean;
	/** The id of the event that says so. */
	event: string;
}

/**
 * Lists the changes in the status of each place in the order of time, by the id of the place. A date known to the month
 * or the year counts as its last day; of two changes on one day, the one to the status with the lower `order` comes first.
 */
export function deriveHistories(
	events: readonly ChangingEvent[],
	statuses: readonly { id: string; data: { order: number } }[],
): Map<string, StatusChange[]> {
	const orderOf = new Map(statuses.map(({ id, data }) => [id, data.order]));
	// A status that is not in the list has no order, and comes last.
	const rankOf = ({ status }: StatusChange) => orderOf.get(status) ?? Infinity;
	const histories = new Map<string, StatusChange[]>();
	for (const { id, data } of events)
		for (const { status, additional, places } of data.changes)
			for (const place of new Set(places)) {
				const history = histories.get(place) ?? [];
				history.push({ date: data.date, status, additional, event: id });
				histories.set(place, history);
			}
	for (const history of histories.values())
		history.sort(
			(a, b) =>
				compare(lastDay(a.date), lastDay(b.date)) ||
				compare(rankOf(a), rankOf(b)) ||
				compare(a.event, b.event),
		);
	return histories;
}

/**
 * The statuses of a place on `day` (`YYYY-MM-DD`), the main one first, each as the newest change that brought it; none
 * before the first change. explorer/snapshot.ts does the same with the packed changes that the script has.
 */
export function statusesAt(history: readonly StatusChange[], day: string): StatusChange[] {
	return history.filter(({ date }) => lastDay(date) <= day).reduce<StatusChange[]>(applyChange, []);
}

/** The statuses of a place after one more change, each as the newest change that brought it. */
export function applyChange(before: readonly StatusChange[], change: StatusChange): StatusChange[] {
	if (!change.additional) return [change];
	const i = before.findIndex(({ status }) => status === change.status);
	return i === -1 ? [...before, change] : before.with(i, change);
}

function compare<T extends string | number>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
