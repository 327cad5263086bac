import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { joinPlace } from '../ledger/joined.ts';
import { standingPath } from '../ledger/claimstanding.ts';
import { compareFolded } from '../lib/fold.ts';
import { nameLanguage, toTongue } from '../lib/language.ts';
import { tally } from '../lib/tally.ts';
import { toPage, toRecord } from '../lib/url.ts';
import type { RecordChart } from '../schema/page.ts';
import { tiers } from '../schema/source.ts';
import * as words from '../words/words.ts';
import { tellCounts, type RecordCounts } from './tellcounts.ts';

/** So many bars stand beside the head of a page. */
const MOST = 5;

/** Counts a part of the record for a chart of it: the most first, or tiers in their order. */
export function countRecord(ledger: Ledger, chart: RecordChart): RecordCounts {
	return counters[chart](ledger);
}

const counters: Record<RecordChart, (ledger: Ledger) => RecordCounts> = {
	tiers: (ledger) => countSourceTiers(ledger.all('sources')),
	languages: (ledger) => countLanguages(ledger.all('sources'), ledger.site.language),
	standings: (ledger) => countClaimStandings(ledger.all('claims')),
	statuses: countStatuses,
};

/** Counts sources by reliability; without links, since a reader view drops a list of hardly anything else from a page of prose. */
export function countSourceTiers(sources: readonly Entry<'sources'>[]): RecordCounts {
	const parts = tiers.map((tier) => ({
		...{ text: words.tiers[tier], said: words.nameMost.tier(tier) },
		count: sources.filter(({ data }) => data.tier === tier).length,
	}));
	const many = sources.length;
	return tellCounts(parts, {
		...{ title: words.recordCharts.tiers(many), all: words.countWhole.sources(many) },
	});
}

/** Counts sources by the language that they are written in, the most first, variants as one; `language` is that of the site. */
export function countLanguages(
	sources: readonly Entry<'sources'>[],
	language: string,
): RecordCounts {
	const parts = tally(sources.map(({ data }) => toTongue(data.language))).map(([code, count]) => {
		const text = nameLanguage(code, language);
		return { text, count, said: words.nameMost.language(text) };
	});
	return tellCounts(parts, {
		title: words.recordCharts.languages(sources.length, parts.length),
		all: words.countWhole.sources(sources.length),
		...{ most: MOST, others: words.recordCharts.otherLanguages },
	});
}

/** Counts claims by how they stand. Those that are few are what a reader asks for: no standing is joined with others. */
export function countClaimStandings(claims: readonly Entry<'claims'>[]): RecordCounts {
	const parts = tally(claims.map(({ data }) => data.standing)).map(([standing, count]) => ({
		...{ text: words.headStanding(standing), said: words.nameMost.standing(standing) },
		...{ count, href: toPage(`claims/${standingPath(standing)}`) },
	}));
	const many = claims.length;
	return tellCounts(parts, {
		...{ title: words.recordCharts.standings(many), all: words.countWhole.claims(many) },
	});
}

/** Lists who makes claims, with how many: the most first, and those with as many by name. */
export function listClaimSpeakers(ledger: Ledger, claims: readonly Entry<'claims'>[]) {
	return tally(claims.map(({ data }) => data.speaker))
		.map(([id, count]) => {
			const { name } = ledger.get('actors', id).data;
			const said = words.nameMost.speaker(name);
			return { id, text: name, said, count, href: toRecord('actors', id) };
		})
		.sort((a, b) => b.count - a.count || compareFolded(a.text, b.text));
}

/** Counts claims by who makes them: so many speakers with the most. */
export function countClaimSpeakers(
	ledger: Ledger,
	claims: readonly Entry<'claims'>[],
	most = MOST,
): RecordCounts {
	const parts = listClaimSpeakers(ledger, claims).map(({ id: _, ...part }) => part);
	return tellCounts(parts, {
		title: words.recordCharts.speakers(claims.length, parts.length),
		...{ all: words.countWhole.claims(claims.length), most, cut: words.recordCharts.most },
	});
}

/** The places that have each status today, as the map counts them: one with two is counted with each. */
function countStatuses(ledger: Ledger): RecordCounts {
	const places = ledger.all('places').map((place) => joinPlace(ledger, place).statuses);
	const parts = tally(places.flatMap((own) => own.map(({ status }) => status))).map(
		([{ id, data }, count]) => ({
			...{ text: data.label, said: words.nameMost.label(data.label) },
			...{ count, href: toPage(`map/${id}/`) },
		}),
	);
	const doubled = places.filter((own) => own.length > 1).length;
	return tellCounts(parts, {
		title: words.recordCharts.statuses(places.length, doubled),
		all: words.countWhole.places(places.length),
	});
}
