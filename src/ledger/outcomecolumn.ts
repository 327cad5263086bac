import { begunBy, certainDay } from '../lib/date.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import type { JoinedEvent } from './joined.ts';

/**
 * A column of the table: what the authorities of a country looked into, what they or a court found, what they did or said
 * besides, and what those accused answered.
 */
export type OutcomeColumn = 'looked' | 'found' | 'did' | 'answered';

/** The kinds of events that tell what authorities did, each with its column. */
export const actColumns: Partial<Record<Entry<'events'>['data']['kind'], OutcomeColumn>> = {
	investigation: 'looked',
	finding: 'found',
	plea: 'found',
	judgment: 'found',
	order: 'did',
	charge: 'did',
};

/**
 * The column of an event in the row of a country. It follows from its kind, and from the first of its actors: what papers
 * and organisations found has none, nor what authorities of another country did, but for what they answered.
 */
export function findColumn(
	ledger: Ledger,
	{ event, actors: [first] }: JoinedEvent,
	code: string,
): OutcomeColumn | undefined {
	const { kind, brief } = event.data;
	const country = first?.data.country;
	const isForeign = country !== undefined && country !== code;
	// A court is what it is, whatever a ledger calls a jury or those who plead.
	if (kind === 'plea' || kind === 'judgment') return isForeign ? undefined : 'found';
	const isPrivate = first && !isOfficial(ledger, first);
	if (kind === 'denial') return country && !isPrivate && !isForeign ? 'found' : 'answered';
	if (isPrivate) return undefined;
	if (kind !== 'statement') return isForeign ? undefined : actColumns[kind];
	// Not all that was said belongs here: an editor says what does, by the words for the cell.
	if (!brief || !country) return undefined;
	return isForeign ? 'answered' : 'did';
}

/** Whether an actor may speak for a country: no paper or organisation, and no person who is accused in a role of their own. */
function isOfficial(ledger: Ledger, { id, data }: Entry<'actors'>): boolean {
	if (data.kind !== 'person') return data.kind === 'government' || data.kind === 'police';
	return !ledger.all('claims').some((claim) => claim.data.about.includes(id));
}

/**
 * Whether `later` is what came of an inquiry: no report or statement, at one of its places, and not of a date that may lie
 * before the inquiry began. Of two with the same date, the inquiry came first.
 */
export function isOutcome(
	ledger: Ledger,
	inquiry: Entry<'events'>,
	later: Entry<'events'>,
): boolean {
	const column = actColumns[later.data.kind];
	if (!column || column === 'looked') return false;
	const [began, came] = [inquiry.data.date, later.data.date];
	if (came !== began && certainDay(came) < begunBy(began)) return false;
	const [own, others] = [inquiry, later].map((event) => ledger.pointedAt('places', event));
	return !own?.length || !others?.length || own.some((place) => others.includes(place));
}
