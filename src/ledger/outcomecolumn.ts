import { begunBy, certainDay } from '../lib/date.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import type { JoinedEvent } from './joined.ts';

/**
 * A column of the table: what the authorities of a country looked into, what they or a court found, what they did or said
 * besides, and what those accused answered.
 */
export type OutcomeColumn = 'looked' | 'found' | 'did' | 'answered';

/** What events tell that are acts of authorities: each has its column. */
const acts = ['looked', 'found', 'did'] as const;

/** What events of a kind tell. */
type Telling = Entry<'event-kinds'>['data']['tells'];

/** The column of events that tell this; undefined where they tell of no act. */
export function findActColumn(tells: Telling | undefined): OutcomeColumn | undefined {
	return acts.find((act) => act === tells);
}

/**
 * The column of an event in the row of a country. It follows from its kind, and from the first of its actors: what papers
 * and organisations found has none, nor what authorities of another country did, but for what they answered.
 */
export function findColumn(
	ledger: Ledger,
	{ event, actors: [first] }: JoinedEvent,
	code: string,
): OutcomeColumn | undefined {
	const { tells, byCourt } = event.kind.data;
	const { brief } = event.data;
	const country = first?.data.country;
	const isForeign = country !== undefined && country !== code;
	// A court is what it is, whatever a ledger calls a jury or those who plead.
	if (byCourt) return isForeign ? undefined : findActColumn(tells);
	const isPrivate = first && !isOfficial(ledger, first);
	if (tells === 'answered') return country && !isPrivate && !isForeign ? 'found' : 'answered';
	if (isPrivate) return undefined;
	if (tells !== 'stated') return isForeign ? undefined : findActColumn(tells);
	// Not all that was said belongs here: an editor says what does, by the words for the cell.
	if (!brief || !country) return undefined;
	return isForeign ? 'answered' : 'did';
}

/** Whether an actor may speak for a country: no paper or organisation, and no person who is accused in a role of their own. */
function isOfficial(ledger: Ledger, { id, kind }: Entry<'actors'>): boolean {
	const { actsAs } = kind.data;
	if (actsAs !== 'person') return actsAs === 'authority';
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
	const column = findActColumn(later.kind.data.tells);
	if (!column || column === 'looked') return false;
	const [began, came] = [inquiry.data.date, later.data.date];
	if (came !== began && certainDay(came) < begunBy(began)) return false;
	const [own, others] = [inquiry, later].map((event) => ledger.pointedAt('places', event));
	return !own?.length || !others?.length || own.some((place) => others.includes(place));
}
