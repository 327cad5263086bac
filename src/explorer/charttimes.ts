import type { Entry } from '../ledger/entry.ts';
import { findActorRecords } from '../ledger/actorrecords.ts';
import { compare } from '../ledger/comparison.ts';
import type { Ledger } from '../ledger/join.ts';
import { joinClaim, type JoinedClaim } from '../ledger/joinedclaim.ts';
import { joinDisagreement } from '../ledger/joined.ts';
import { listPlacesAround, listPlacesOf } from '../ledger/placesof.ts';
import { chartRecords, type RecordTimes } from '../ledger/recordtimes.ts';
import { findStakes } from '../ledger/stakes.ts';
import * as words from '../words/words.ts';

/** A record whose page may show when what it tells was said. */
export type Timed = Entry<'claims' | 'actors' | 'sources' | 'disagreements'>;

/** The chart of when on the page of a record. */
export interface TimesOf {
	title: string;
	times: RecordTimes;
	/** What is disputed, if the chart is of its sides: those of a record of which nothing has a date. */
	question: Entry<'disagreements'> | undefined;
}

/**
 * The chart of when on the page of a record; if nothing of it has a date, that of the first question on which it, or a claim
 * of it, is a side. Undefined if a place or a number shows more, or there is no such question.
 */
export function findTimes(ledger: Ledger, record: Timed): TimesOf | undefined {
	if (hasMore(ledger, record)) return undefined;
	const { title, published, spoke, sides } = words.recordTimes;
	const head = { claims: title, actors: spoke, sources: published, disagreements: title };
	const own = chartTimes(ledger, record);
	if (own) return { title: head[record.collection], times: own, question: undefined };
	const [question] = listQuestions(ledger, record);
	const times = question && chartSides(ledger, question);
	return times && { title: sides, times, question };
}

/** Whether a place or a number shows more of a record than a chart of when. */
function hasMore(ledger: Ledger, record: Timed): boolean {
	switch (record.collection) {
		case 'claims':
			return Boolean(compare(ledger, record)) || listPlacesOf(ledger, [record]).length > 0;
		case 'disagreements':
			return Boolean(compare(ledger, record)) || findStakes(ledger, record).places.length > 0;
		default:
			return listPlacesAround(ledger, record).length > 0;
	}
}

function listQuestions(ledger: Ledger, record: Timed): Entry<'disagreements'>[] {
	const claims = ledger.pointingTo('claims', record);
	return [record, ...claims].flatMap((one) => ledger.pointingTo('disagreements', one));
}

function chartTimes(ledger: Ledger, record: Timed): RecordTimes | undefined {
	switch (record.collection) {
		case 'claims':
			return chartClaim(ledger, joinClaim(ledger, record));
		case 'disagreements':
			return chartSides(ledger, record);
		case 'actors':
			return chartActor(ledger, record);
		default:
			return chartSource(ledger, record);
	}
}

/** When a claim was made, beside what it answers and what answers it. */
function chartClaim(ledger: Ledger, joined: JoinedClaim): RecordTimes | undefined {
	const listClaims = (some: readonly { claim: Entry<'claims'> }[]) =>
		some.map(({ claim }) => claim);
	return chartRecords(ledger, [
		{ label: words.recordTimes.answered, records: listClaims(joined.answers) },
		{ label: words.recordTimes.claim, records: [joined.claim] },
		{ label: words.recordTimes.replies, records: listClaims(joined.replies) },
	]);
}

/** When an actor spoke, was accused and acted. */
function chartActor(ledger: Ledger, actor: Entry<'actors'>): RecordTimes | undefined {
	const { said, answered, accused, events } = findActorRecords(ledger, actor);
	const listClaims = (some: readonly { claims: readonly JoinedClaim[] }[]) =>
		some.flatMap(({ claims }) => claims.map(({ claim }) => claim));
	return chartRecords(ledger, [
		{ label: words.actorPage.said, records: listClaims([said, ...answered]) },
		{ label: words.actorPage.accused, records: listClaims([accused]) },
		{ label: words.actorPage.events, records: events },
	]);
}

/** When a source was published, and what rests on it was said and happened. */
function chartSource(ledger: Ledger, source: Entry<'sources'>): RecordTimes | undefined {
	return chartRecords(ledger, [
		{ label: words.recordTimes.source, records: [source] },
		{ label: words.sourceUses.claims, records: ledger.pointingTo('claims', source) },
		{ label: words.sourceUses.events, records: ledger.pointingTo('events', source) },
	]);
}

/** When the sides of a disagreement said what they say, by whose it is. */
function chartSides(ledger: Ledger, disagreement: Entry<'disagreements'>): RecordTimes | undefined {
	const { sides } = joinDisagreement(ledger, disagreement);
	const rows = sides.map(({ claim, sources }) => {
		const speaker = claim && ledger.get('actors', claim.data.speaker);
		const label = speaker?.data.name ?? sources[0]?.data.publisher ?? '';
		return { label, records: claim ? [claim] : sources };
	});
	return chartRecords(ledger, rows);
}
