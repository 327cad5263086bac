import type { ActorRecords } from '../ledger/actorrecords.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import type { JoinedClaim } from '../ledger/joinedclaim.ts';
import type { joinDisagreement } from '../ledger/joined.ts';
import { chartRecords, type RecordTimes } from '../ledger/recordtimes.ts';
import * as words from '../words/words.ts';

/** When a claim was made, beside what it answers and what answers it. */
export function chartClaim(ledger: Ledger, joined: JoinedClaim): RecordTimes | undefined {
	const listClaims = (some: readonly { claim: Entry<'claims'> }[]) =>
		some.map(({ claim }) => claim);
	return chartRecords(ledger, [
		{ label: words.recordTimes.answered, records: listClaims(joined.answers) },
		{ label: words.recordTimes.claim, records: [joined.claim] },
		{ label: words.recordTimes.replies, records: listClaims(joined.replies) },
	]);
}

/** When an actor spoke, was accused and acted. */
export function chartActor(
	ledger: Ledger,
	{ said, answered, accused, events }: ActorRecords,
): RecordTimes | undefined {
	const listClaims = (some: readonly { claims: readonly JoinedClaim[] }[]) =>
		some.flatMap(({ claims }) => claims.map(({ claim }) => claim));
	return chartRecords(ledger, [
		{ label: words.actorPage.said, records: listClaims([said, ...answered]) },
		{ label: words.actorPage.accused, records: listClaims([accused]) },
		{ label: words.actorPage.events, records: events },
	]);
}

/** When a source was published, and what rests on it was said and happened. */
export function chartSource(ledger: Ledger, source: Entry<'sources'>): RecordTimes | undefined {
	return chartRecords(ledger, [
		{ label: words.recordTimes.source, records: [source] },
		{ label: words.sourceUses.claims, records: ledger.pointingTo('claims', source) },
		{ label: words.sourceUses.events, records: ledger.pointingTo('events', source) },
	]);
}

/** When the sides of a disagreement said what they say, by whose it is. */
export function chartSides(
	ledger: Ledger,
	{ sides }: ReturnType<typeof joinDisagreement>,
): RecordTimes | undefined {
	const rows = sides.map(({ claim, sources }) => {
		const speaker = claim && ledger.get('actors', claim.data.speaker);
		const label = speaker?.data.name ?? sources[0]?.data.publisher ?? '';
		return { label, records: claim ? [claim] : sources };
	});
	return chartRecords(ledger, rows);
}
