import { GENERAL, groupClaims } from '../ledger/claimsubject.ts';
import type { Ledger } from '../ledger/join.ts';
import { toPage } from '../lib/url.ts';
import * as words from '../words/words.ts';
import { countClaimSpeakers } from './countrecord.ts';
import { namePart, tellCounts, type RecordCounts } from './tellcounts.ts';

/** So many bars a picture has of what has many parts; the page lists them all. */
const LISTED = 12;

/** The claims about each country, and about none in particular. */
export function countSubjects(ledger: Ledger): RecordCounts {
	const parts = groupClaims(ledger)
		.map(({ code, name, claims: { length: count } }) => ({
			...(code === GENERAL
				? { text: words.headNoOneCountry, said: words.nameMost.noOneCountry, count }
				: namePart(words.headTerritory(name), count)),
			href: toPage(`claims/about/${code.toLowerCase()}/`),
		}))
		.sort((a, b) => b.count - a.count);
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

/** The people and organisations of each kind. */
export function countActors(ledger: Ledger): RecordCounts {
	const actors = ledger.all('actors');
	const parts = ledger
		.all('actor-kinds')
		.map(({ id, data }) => ({
			...namePart(data.plural, actors.filter(({ data }) => data.kind === id).length),
			href: `#kind-${id}`,
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
	return tellCounts(parts, {
		title: words.recordCharts.actors(actors.length),
		all: words.countWhole.actors(actors.length),
	});
}
