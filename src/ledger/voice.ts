import { isBefore } from '../lib/date.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/**
 * Whose voice answers a claim: the side that it accuses, or anybody else who speaks back; a paper that reports, before or
 * after; an authority; a court.
 */
export type Voice = 'reply' | 'report' | 'laterReport' | 'authority' | 'court';

/** Says whose voice a claim is, as the answer to another. */
export function findVoice(ledger: Ledger, reply: Entry<'claims'>, claim: Entry<'claims'>): Voice {
	const speaker = ledger.get('actors', reply.data.speaker);
	if (reply.data.standing.endsWith('court')) return 'court';
	if (claim.data.about.some((id) => isOfSide(speaker, ledger.get('actors', id)))) return 'reply';
	if (speaker.kind.data.actsAs === 'outlet')
		return isLater(reply, claim) ? 'laterReport' : 'report';
	return isAuthority(ledger, speaker) ? 'authority' : 'reply';
}

/** Whether an actor is the accused, speaks for it, or is an official of the same country. */
function isOfSide({ id, data, kind }: Entry<'actors'>, accused: Entry<'actors'>): boolean {
	if (id === accused.id || data.speaksFor === accused.id) return true;
	const isOfficial = kind.data.actsAs === 'authority' || data.speaksFor;
	return !!isOfficial && data.country !== undefined && data.country === accused.data.country;
}

function isAuthority(ledger: Ledger, actor: Entry<'actors'>): boolean {
	const { speaksFor } = actor.data;
	const { kind } = speaksFor ? ledger.get('actors', speaksFor) : actor;
	return kind.data.actsAs === 'authority';
}

function isLater(reply: Entry<'claims'>, claim: Entry<'claims'>): boolean {
	const { said } = claim.data;
	return !!said && !!reply.data.said && isBefore(said, reply.data.said);
}
