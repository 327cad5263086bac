import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** What turns on a disagreement, each once. */
export interface Stakes {
	/** The stories that show it, or a claim of one of its sides. */
	stories: Entry<'stories'>[];
	/** The places that it names, or a claim of one of its sides. */
	places: Entry<'places'>[];
}

/** Finds what turns on a disagreement, in the order for readers. */
export function findStakes(ledger: Ledger, disagreement: Entry<'disagreements'>): Stakes {
	const claims = ledger.pointedAt('claims', disagreement);
	const records = [disagreement, ...claims];
	const stories = new Set(records.flatMap((record) => ledger.pointingTo('stories', record)));
	const places = new Set(records.flatMap((record) => ledger.pointedAt('places', record)));
	return {
		stories: ledger.all('stories').filter((story) => stories.has(story)),
		places: ledger.all('places').filter((place) => places.has(place)),
	};
}

/** A disagreement, and what turns on it. */
interface Weighed {
	disagreement: Entry<'disagreements'>;
	stakes: Stakes;
}

/** All disagreements, each with what turns on it: those on which most stories turn first, then most places. */
export function listByWeight(ledger: Ledger): Weighed[] {
	return ledger
		.all('disagreements')
		.map((disagreement) => ({ disagreement, stakes: findStakes(ledger, disagreement) }))
		.sort(
			({ stakes: a }, { stakes: b }) =>
				b.stories.length - a.stories.length || b.places.length - a.places.length,
		);
}

/** The largest number of disagreements that their list tells and does not only name. */
const MOST_CENTRAL = 8;

/** Parts weighed disagreements into the central ones, on which a story turns, and all others. */
export function splitCentral(weighed: readonly Weighed[]): Record<'central' | 'others', Weighed[]> {
	const told = weighed.filter(({ stakes }) => stakes.stories.length > 0).slice(0, MOST_CENTRAL);
	return { central: told, others: weighed.filter((one) => !told.includes(one)) };
}
