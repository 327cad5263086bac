import { cut, numberPath } from '../lib/cut.ts';
import { makeId } from '../lib/id.ts';
import { tally } from '../lib/tally.ts';
import { MOST_CLAIMS } from './claimsubject.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './join.ts';

/** How a claim stands. */
export type StandingOfClaim = Entry<'claims'>['data']['standing'];

/** A page that lists a stretch of the claims that stand in one way. */
export interface StandingPage {
	standing: StandingOfClaim;
	/** Its address below that of the claims: `standing/alleged/`, `standing/alleged/2/`. */
	path: string;
	/** Which stretch it is, from 1, of how many; `claims` are its own. */
	number: number;
	last: number;
	/** All claims that stand so. */
	all: Entry<'claims'>[];
	claims: Entry<'claims'>[];
}

/** The path of the first page of the claims that stand in one way, below that of the claims. */
export function standingPath(standing: StandingOfClaim): string {
	return `standing/${makeId(standing)}/`;
}

/** Lists the pages of the claims by how they stand, the most first; on each they are in the order for readers. */
export function listStandingPages(ledger: Ledger): StandingPage[] {
	const claims = ledger.all('claims');
	return tally(claims.map(({ data }) => data.standing)).flatMap(([standing]) => {
		const all = claims.filter(({ data }) => data.standing === standing);
		const stretches = cut(all, MOST_CLAIMS);
		return stretches.map(({ number, items }) => ({
			...{ standing, all, number, last: stretches.length, claims: items },
			path: standingPath(standing) + numberPath(number),
		}));
	});
}
