import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { joinClaim, type JoinedClaim, type JoinedReply } from './joinedclaim.ts';

/** What records other than claims and events have to do with an actor. */
type Role = 'counts' | 'runs' | 'isSpokenFor' | 'isInStories' | 'isShown';

/** Claims, and what answers them: each once, with how many of them it answers. */
interface AnsweredClaims {
	claims: JoinedClaim[];
	replies: { reply: JoinedReply; answers: number }[];
}

/** Answers of an actor that answer the same claims: of those, the ones that stood in no group before. */
interface AnswerGroup {
	claims: JoinedClaim[];
	answered: JoinedAnswered[];
}

type JoinedAnswered = JoinedClaim['answers'][number];

/** All that the ledger knows of an actor. Every list is in the order for readers, and no claim stands in two of them. */
export interface ActorRecords {
	/** What it says of its own accord. */
	said: AnsweredClaims;
	/** What it says in answer to others, but for what it answers to those who accuse it. */
	answered: AnswerGroup[];
	/** What others say that accuses it. */
	accused: AnsweredClaims;
	/** The questions on which what it says, or what is said against it, is one of the answers. */
	disagreements: Entry<'disagreements'>[];
	events: Entry<'events'>[];
	/** Whose word it carries. */
	speaksFor: Entry<'actors'> | undefined;
	/** The rest, by what it has to do with the actor. None of the lists is empty. */
	others: { role: Role; records: Entry[] }[];
}

/** Finds all that the ledger knows of an actor. */
export function findActorRecords(ledger: Ledger, actor: Entry<'actors'>): ActorRecords {
	const named = ledger.pointingTo('claims', actor);
	const own = named.filter(({ data }) => data.speaker === actor.id);
	const { speaksFor } = actor.data;
	const seen = new Set<string>();
	const accused = listAnswered(
		ledger,
		named.filter(({ data }) => data.about.includes(actor.id)),
		seen,
	);
	const left = own.filter(({ id }) => !seen.has(id));
	const said = listAnswered(
		ledger,
		left.filter((claim) => !isAnswer(claim)),
		seen,
	);
	return {
		said,
		answered: groupAnswers(ledger, left.filter(isAnswer), seen),
		accused,
		disagreements: [
			...new Set(named.flatMap((claim) => ledger.pointingTo('disagreements', claim))),
		],
		events: ledger.pointingTo('events', actor),
		speaksFor: speaksFor ? ledger.get('actors', speaksFor) : undefined,
		others: listOthers(ledger, actor).filter(({ records }) => records.length > 0),
	};
}

function isAnswer({ data }: Entry<'claims'>): boolean {
	return data.answers.length + data.answersInGeneral.length > 0;
}

/** Joins claims to what answers them; what stood before is left out, and `seen` holds the ids of all that has stood. */
function listAnswered(
	ledger: Ledger,
	claims: readonly Entry<'claims'>[],
	seen: Set<string>,
): AnsweredClaims {
	const joined = claims.filter(({ id }) => !seen.has(id)).map((claim) => joinClaim(ledger, claim));
	for (const { claim } of joined) seen.add(claim.id);
	const replies = Map.groupBy(
		joined.flatMap((one) => one.replies),
		({ claim }) => claim.id,
	);
	const fresh = [...replies].filter(([id]) => !seen.has(id));
	for (const [id] of fresh) seen.add(id);
	return {
		claims: joined,
		replies: fresh.flatMap(([, all]) => {
			const reply = all.find(({ how }) => !how.isGeneral) ?? all[0];
			return reply ? [{ reply, answers: all.length }] : [];
		}),
	};
}

function groupAnswers(
	ledger: Ledger,
	claims: readonly Entry<'claims'>[],
	seen: Set<string>,
): AnswerGroup[] {
	const joined = claims.filter(({ id }) => !seen.has(id)).map((claim) => joinClaim(ledger, claim));
	for (const { claim } of joined) seen.add(claim.id);
	const groups = Map.groupBy(joined, ({ answers }) => answers.map(({ claim }) => claim.id).join());
	return [...groups.values()].map((own) => {
		const answered = (own[0]?.answers ?? []).filter(({ claim }) => !seen.has(claim.id));
		for (const { claim } of answered) seen.add(claim.id);
		return { claims: own, answered };
	});
}

function listOthers(ledger: Ledger, actor: Entry<'actors'>): { role: Role; records: Entry[] }[] {
	const places = ledger.pointingTo('places', actor);
	return [
		{
			role: 'counts',
			records: places.filter(({ data }) =>
				[data.number, ...data.reported].some((one) => one?.by === actor.id),
			),
		},
		{ role: 'runs', records: places.filter(({ data }) => data.runBy.includes(actor.id)) },
		{ role: 'isSpokenFor', records: ledger.pointingTo('actors', actor) },
		{ role: 'isInStories', records: ledger.pointingTo('stories', actor) },
		{ role: 'isShown', records: ledger.pointedAt('sources', actor) },
	];
}
