import { GENERAL, groupClaims } from '../ledger/claimsubject.ts';
import type { Ledger } from '../ledger/join.ts';
import { toPage } from '../lib/url.ts';
import * as words from '../words/words.ts';
import { countClaimSpeakers } from './countrecord.ts';
import { namePart, tellCounts, type Part, type RecordCounts } from './tellcounts.ts';

/** So many bars a picture has of what has many parts; the page lists them all. */
const LISTED = 12;

/** Lists what claims are about, with how many there are: each country, and none in particular; the most first. */
export function listClaimSubjects(ledger: Ledger): Part[] {
	return groupClaims(ledger)
		.map(({ code, name, claims: { length: count } }) => ({
			...(code === GENERAL
				? { text: words.headNoOneCountry, said: words.nameMost.noOneCountry, count }
				: namePart(words.headTerritory(name), count)),
			href: toPage(`claims/about/${code.toLowerCase()}/`),
		}))
		.sort((a, b) => b.count - a.count);
}

/** The claims about each country, and about none in particular. */
export function countSubjects(ledger: Ledger): RecordCounts {
	const parts = listClaimSubjects(ledger);
	const many = ledger.all('claims').length;
	return tellCounts(parts, {
		...{ title: words.recordCharts.subjects(many), all: words.countWhole.claims(many) },
		...{ most: LISTED, cut: words.recordCharts.most },
	});
}

/** Those who make the most claims. */
export function countSpeakers(ledger: Ledger): RecordCounts {
	return countClaimSpeakers(ledger, ledger.all('claims'), LISTED);
}

/** Lists the kinds of people and organisations, each with how many there are and its part of their page; the most first. */
export function listActorKinds(ledger: Ledger): Part[] {
	const actors = ledger.all('actors');
	return ledger
		.all('actor-kinds')
		.map(({ id, data }) => ({
			...namePart(data.plural, actors.filter(({ data }) => data.kind === id).length),
			href: `#kind-${id}`,
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** The people and organisations of each kind. */
export function countActors(ledger: Ledger): RecordCounts {
	const many = ledger.all('actors').length;
	return tellCounts(listActorKinds(ledger), {
		...{ title: words.recordCharts.actors(many), all: words.countWhole.actors(many) },
	});
}
