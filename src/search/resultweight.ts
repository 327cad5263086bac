import type { Entry } from '../ledger/entry.ts';
import type { Result, ResultKind } from './result.ts';

/** Of results alike in all else, what gathers much comes before what is gathered: a place before its sources. */
const kindWeights: Record<ResultKind, number> = {
	stories: 1.5,
	places: 4,
	countries: 5,
	claims: 1.2,
	disagreements: 1.4,
	events: 1,
	actors: 2,
	sources: 0.7,
};

/** What an authority or a court says comes before what others say. */
const officialWeight = 2;

/** What was found and done comes before what was reported. */
const tellingWeights: Partial<Record<Entry<'event-kinds'>['data']['tells'], number>> = {
	found: 2,
	did: 1.6,
	looked: 1.3,
};

/** How much a result counts beside others that have the same words. */
export function weighResult(kind: Result['kind'], record?: Entry): number {
	if (record?.collection === 'claims')
		return /(officially|court)$/.test(record.data.standing) ? officialWeight : kindWeights.claims;
	if (record?.collection === 'events')
		return tellingWeights[record.kind.data.tells] ?? kindWeights.events;
	return kindWeights[kind];
}
