import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** What records other than claims and events have to do with an actor. */
type Role = 'counts' | 'runs' | 'isSpokenFor' | 'isInStories' | 'isShown';

/** All that the ledger knows of an actor. Every list is in the order for readers. */
interface ActorRecords {
	/** What it says of its own accord, and what it says in answer to others. */
	said: Entry<'claims'>[];
	answered: Entry<'claims'>[];
	/** What others say that accuses it. */
	accused: Entry<'claims'>[];
	events: Entry<'events'>[];
	/** Whose word it carries. */
	speaksFor: Entry<'actors'> | undefined;
	/** The rest, by what it has to do with the actor. None of the lists is empty. */
	others: { role: Role; records: Entry[] }[];
}

/** Finds all that the ledger knows of an actor. */
export function findActorRecords(ledger: Ledger, actor: Entry<'actors'>): ActorRecords {
	const claims = ledger.pointingTo('claims', actor);
	const own = claims.filter(({ data }) => data.speaker === actor.id);
	const { speaksFor } = actor.data;
	return {
		said: own.filter((claim) => !isAnswer(claim)),
		answered: own.filter(isAnswer),
		accused: claims.filter(({ data }) => data.about.includes(actor.id)),
		events: ledger.pointingTo('events', actor),
		speaksFor: speaksFor ? ledger.get('actors', speaksFor) : undefined,
		others: listOthers(ledger, actor).filter(({ records }) => records.length > 0),
	};
}

function isAnswer({ data }: Entry<'claims'>): boolean {
	return data.answers.length + data.answersInGeneral.length > 0;
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
