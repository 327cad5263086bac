import type { Entry } from '../ledger/entry.ts';
import type { StatusChange } from '../ledger/history.ts';
import type { Ledger } from '../ledger/join.ts';
import { joinPlaceAt } from '../ledger/joined.ts';
import { lastDay } from '../lib/date.ts';

/** A change in the status of a place as it is sent: one that is late changes what a status is called, and nothing else. */
export interface Turn extends StatusChange {
	/** The day from which it counts. */
	day: string;
	isLate: boolean;
}

/** The changes of a place; last, on the day of the site’s facts, those of statuses that have long awaited an outcome. */
export function listTurns(ledger: Ledger, place: Entry<'places'>): Turn[] {
	const { updated } = ledger.site;
	const history = ledger.historyOf(place);
	const late = joinPlaceAt(ledger, place, updated)?.statuses.filter(({ noOutcome }) => noOutcome);
	return [
		...history.map((change) => ({ ...change, day: lastDay(change.date), isLate: false })),
		...(late ?? []).map(({ status, event }) => ({
			...{ status: status.id, event: event.id, date: event.data.date },
			...{ day: updated, additional: true, isLate: true },
		})),
	];
}

/** What tells a date of the changes from the others. */
export function keyOf({ day, date }: Turn): string {
	return `${day} ${date}`;
}
