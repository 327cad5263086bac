import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';
import { closeStart, isBefore } from '../lib/date.ts';
import { findVoice, type Voice } from './voice.ts';

/** A claim with the records that are shown with it. */
export interface JoinedClaim {
	claim: Entry<'claims'>;
	speaker: Entry<'actors'>;
	sources: { source: Entry<'sources'>; at: string | undefined }[];
	/** Whom it accuses. */
	about: Entry<'actors'>[];
	/** The authorities that confirm it. */
	confirmedBy: Entry<'actors'>[];
	/** The claims that it answers, those that it answers only in general last. */
	answers: { claim: Entry<'claims'>; speaker: Entry<'actors'>; how: JoinedAnswering }[];
	/** The claims that answer it, those that answer it only in general last. */
	replies: JoinedReply[];
}

/** How a claim answers another. */
export interface Answering {
	/** Whether it does not speak of the other in particular. */
	isGeneral: boolean;
	/** Whether it was certainly said before the other, or before the day by which that is known to have been said. */
	isEarlier: boolean;
}

/** The same, and whose voice it is that answers. */
export interface JoinedAnswering extends Answering {
	voice: Voice;
	/** Whether it is the claim with which the accused side answers all that is said. */
	isOfAll: boolean;
}

/** A claim as the answer to another. */
export interface JoinedReply extends JoinedClaim {
	how: JoinedAnswering;
}

/** Joins a claim to its speaker, its sources and its replies, and each reply to its own. */
export function joinClaim(ledger: Ledger, claim: Entry<'claims'>): JoinedClaim {
	const { data } = claim;
	return {
		claim,
		speaker: ledger.get('actors', data.speaker),
		sources: data.sources.map(({ source, at }) => ({ source: ledger.get('sources', source), at })),
		about: data.about.map((id) => ledger.get('actors', id)),
		confirmedBy: data.confirmedBy.map((id) => ledger.get('actors', id)),
		answers: [...data.answers, ...data.answersInGeneral].map((id) => {
			const answered = ledger.get('claims', id);
			const speaker = ledger.get('actors', answered.data.speaker);
			return { claim: answered, speaker, how: joinAnswer(ledger, claim, answered) };
		}),
		replies: listReplies(ledger, claim).map((reply) => ({
			...joinClaim(ledger, reply),
			how: joinAnswer(ledger, reply, claim),
		})),
	};
}

function joinAnswer(
	ledger: Ledger,
	reply: Entry<'claims'>,
	claim: Entry<'claims'>,
): JoinedAnswering {
	const isOfAll = reply.id === ledger.site.accused?.answer;
	return { ...describeAnswer(reply, claim), voice: findVoice(ledger, reply, claim), isOfAll };
}

/** Lists the claims that answer a claim, those that answer it only in general last. */
export function listReplies(ledger: Ledger, claim: Entry<'claims'>): Entry<'claims'>[] {
	const others = ledger.pointingTo('claims', claim);
	return [
		...others.filter(({ data }) => data.answers.includes(claim.id)),
		...others.filter(({ data }) => data.answersInGeneral.includes(claim.id)),
	];
}

/** Says how a claim answers another. */
export function describeAnswer(reply: Entry<'claims'>, claim: Entry<'claims'>): Answering {
	const { said, answersInGeneral } = reply.data;
	const known = claim.data.said && closeStart(claim.data.said);
	return {
		isGeneral: answersInGeneral.includes(claim.id),
		isEarlier: !!said && !!known && isBefore(said, known),
	};
}
