import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { joinPlace } from '../ledger/joined.ts';
import { standingPath } from '../ledger/claimstanding.ts';
import { nameLanguage } from '../lib/language.ts';
import { tally } from '../lib/tally.ts';
import { toPage, toRecord } from '../lib/url.ts';
import type { RecordChart } from '../schema/page.ts';
import { tiers } from '../schema/source.ts';
import * as words from '../words/words.ts';

/** So many bars stand beside the head of a page. */
const MOST = 5;

/** What a chart of the record shows: what it counts in all, and each part with the page that lists it. */
interface RecordCounts {
	title: string;
	items: { text: string; count: number; href?: string }[];
}

/** Counts a part of the record for a chart of it: the most first, or tiers in their order. */
export function countRecord(ledger: Ledger, chart: RecordChart): RecordCounts {
	return counters[chart](ledger);
}

const counters: Record<RecordChart, (ledger: Ledger) => RecordCounts> = {
	tiers: countTiers,
	languages: countLanguages,
	standings: countStandings,
	statuses: countStatuses,
};

/** Without links: a reader view drops a list of hardly anything else from a page of prose. */
function countTiers(ledger: Ledger): RecordCounts {
	return countSourceTiers(ledger.all('sources'));
}

/** Counts sources by reliability. */
export function countSourceTiers(sources: readonly Entry<'sources'>[]): RecordCounts {
	const items = tiers.map((tier) => ({
		text: words.tiers[tier],
		count: sources.filter(({ data }) => data.tier === tier).length,
	}));
	return { title: words.recordCharts.tiers(sources.length), items };
}

function countLanguages(ledger: Ledger): RecordCounts {
	const sources = ledger.all('sources');
	const counted = tally(sources.map(({ data }) => data.language));
	const items = counted.map(([code, count]) => ({
		...{ text: nameLanguage(code, ledger.site.language), count },
	}));
	return {
		title: words.recordCharts.languages(sources.length, counted.length),
		items: joinOthers(items, words.recordCharts.otherLanguages),
	};
}

function countStandings(ledger: Ledger): RecordCounts {
	return countClaimStandings(ledger.all('claims'));
}

/** Counts claims by how they stand. */
export function countClaimStandings(claims: readonly Entry<'claims'>[]): RecordCounts {
	const items = tally(claims.map(({ data }) => data.standing)).map(([standing, count]) => ({
		text: words.headStanding(standing),
		...{ count, href: toPage(`claims/${standingPath(standing)}`) },
	}));
	// Those that are few are what a reader asks for: no standing is joined with others.
	return { title: words.recordCharts.standings(claims.length), items };
}

/** Counts claims by who makes them: the speakers with the most. */
export function countClaimSpeakers(
	ledger: Ledger,
	claims: readonly Entry<'claims'>[],
): RecordCounts {
	const speakers = tally(claims.map(({ data }) => data.speaker));
	const items = speakers.slice(0, MOST).map(([id, count]) => ({
		...{ text: ledger.get('actors', id).data.name, count, href: toRecord('actors', id) },
	}));
	return { title: words.recordCharts.speakers(speakers.length, items.length), items };
}

/** The places that have each status today, as the map counts them: one with two is counted with each. */
function countStatuses(ledger: Ledger): RecordCounts {
	const places = ledger.all('places').map((place) => joinPlace(ledger, place).statuses);
	const items = tally(places.flatMap((own) => own.map(({ status }) => status))).map(
		([{ id, data }, count]) => ({ text: data.label, count, href: toPage(`map/${id}/`) }),
	);
	const doubled = places.filter((own) => own.length > 1).length;
	return { title: words.recordCharts.statuses(places.length, doubled), items };
}

/** The first of many, and the others together, so that all are counted. */
function joinOthers(
	items: RecordCounts['items'],
	name: (others: number) => string,
): RecordCounts['items'] {
	if (items.length <= MOST) return items;
	const others = items.slice(MOST - 1);
	const count = others.reduce((sum, one) => sum + one.count, 0);
	return [...items.slice(0, MOST - 1), { text: name(others.length), count }];
}
