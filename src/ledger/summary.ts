import { isBefore } from '../lib/date.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { joinClaim, type JoinedClaim } from './joinedclaim.ts';
import { findNewest } from './newestevent.ts';
import type { OutcomeColumn } from './outcomecolumn.ts';
import { listReported, type ReportedNumber } from './reportednumber.ts';
import type { Subject, SubjectEvent } from './subject.ts';

/** Of what an answer speaks: of the subject, of its whole country, or of no country in particular. */
type Scope = 'own' | 'country' | 'general';

/** Events of one line, and of what they speak. */
export interface SummaryLine {
	scope: Scope;
	events: SubjectEvent[];
}

/** A subject in four lines; an empty one says that nothing is published. */
export interface Summary {
	/** Who reports something, with the number. */
	numbers: ReportedNumber[];
	/** The first claim that accuses somebody, by somebody else than those; or else what they say besides. */
	claim: JoinedClaim | undefined;
	answered: SummaryLine;
	/** What the accused side answers to all, where it gave no answer among those. */
	general: JoinedClaim | undefined;
	did: SummaryLine;
	found: SummaryLine;
	/** The newest report on the subject, where it is younger than all that the authorities did. */
	later: SubjectEvent | undefined;
	/** Whether all answers are those of the accused side that the site names. */
	isOfAccused: boolean;
}

/** How many events a line has at most: the last ones. */
const MOST = 2;

/** Tells a subject in four lines: who says so, what is answered, what the authorities did, and what was found since. */
export function summarise(ledger: Ledger, subject: Subject): Summary {
	const numbers = listReported(ledger, subject.places);
	const answered = pickLine(subject, ['answered'], true);
	const { country, answer } = ledger.site.accused ?? {};
	const isOfAccused = answered.events.every(
		({ actors: [first] }) => first?.data.country === country,
	);
	return {
		numbers,
		claim: findClaim(ledger, subject, numbers),
		answered,
		general:
			!answer || (isOfAccused && answered.events.length > 0)
				? undefined
				: joinClaim(ledger, ledger.get('claims', answer)),
		did: pickLine(subject, ['looked', 'did']),
		found: pickLine(subject, ['found']),
		later: findLater(subject),
		isOfAccused,
	};
}

/** The last events of some columns: of the subject, else of its country, else, where they are answers, of no country. */
function pickLine(
	{ events, around, general, places }: Subject,
	columns: OutcomeColumn[],
	isAnswer = false,
): SummaryLine {
	const isOne = ({ column }: SubjectEvent) => column !== undefined && columns.includes(column);
	const own = events.filter(isOne);
	const ids = new Set(places.map(({ id }) => id));
	const turning = own.filter(({ changes }) =>
		changes.some((change) => change.places.some(({ id }) => ids.has(id))),
	);
	const [turn, newest] = [turning.at(-1), own.at(-1)];
	if (own.length > 0) {
		// What came last is told although it changed nothing: a reader must not think that nothing came.
		const withLast = turn && newest && turn !== newest ? [turn, newest] : turning;
		const chosen = !isAnswer && turn ? withLast : own;
		return { scope: 'own', events: chosen.slice(-MOST) };
	}
	const wider = around.filter(isOne);
	if (wider.length > 0) return { scope: 'country', events: wider.slice(-MOST) };
	return isAnswer
		? { scope: 'general', events: general.slice(-MOST) }
		: { scope: 'own', events: [] };
}

function findClaim(
	ledger: Ledger,
	{ places }: Subject,
	numbers: readonly ReportedNumber[],
): JoinedClaim | undefined {
	const known = new Set(numbers.map(({ by }) => by.id));
	const claims = places.flatMap((place) => ledger.pointingTo('claims', place));
	const all = ledger
		.all('claims')
		.filter(({ data }) => data.about.length > 0)
		.filter(({ data }) => data.answers.length + data.answersInGeneral.length === 0)
		.filter((claim) => claims.includes(claim));
	const accusing = all
		.filter((claim) => !all.some((first) => isCountered(first, claim)))
		.map((claim) => joinClaim(ledger, claim));
	const pickAnswered = (some: readonly JoinedClaim[]) =>
		some.toSorted((a, b) => b.replies.length - a.replies.length)[0];
	const others = accusing.filter(({ claim }) => !known.has(claim.data.speaker));
	const first = others[0]?.claim.data.said;
	// Of those of one day, the one that most answer.
	if (first !== undefined)
		return pickAnswered(others.filter(({ claim }) => claim.data.said === first));
	// Else what those who give the number say besides of this subject alone.
	const ids = new Set(places.map(({ id }) => id));
	return pickAnswered(
		accusing.filter(
			({ claim: { data } }) => !data.figure && data.places.every((id) => ids.has(id)),
		),
	);
}

/** Whether those whom `first` accuses accuse in `claim`, later, whoever made it. */
function isCountered({ data: first }: Entry<'claims'>, { data: claim }: Entry<'claims'>): boolean {
	return (
		first.about.includes(claim.speaker) &&
		claim.about.includes(first.speaker) &&
		!!first.said &&
		!!claim.said &&
		isBefore(first.said, claim.said)
	);
}

function findLater({ events }: Subject): SubjectEvent | undefined {
	const newest = findNewest(events.map(({ event }) => event));
	if (newest?.kind.data.tells !== 'reported') return undefined;
	const acts = events.filter(({ column }) => column !== undefined);
	const isLater = acts.every(({ event }) => isBefore(event.data.date, newest.data.date));
	return acts.length > 0 && isLater ? events.find(({ event }) => event === newest) : undefined;
}
