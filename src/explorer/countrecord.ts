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

/** What bars of the record show. */
export interface RecordCounts {
	/** Which are the longest, and how much of all that is. */
	finding: string;
	/** What is counted, and how many there are in all. */
	title: string;
	/** Each part with the page that lists it, if one does. */
	items: { text: string; count: number; href?: string }[];
}

/** A part of what is counted, and what it is called in a sentence. */
type Part = RecordCounts['items'][number] & { said: string };

/** What the parts are parts of. */
interface Whole {
	/** What is counted. */
	title: string;
	/** How many there are in all. */
	all: string;
	/** How many bars there are at most; the rest is one of them, if it has a name. */
	most?: number;
	others?: (many: number) => string;
}

/** Counts the parts of a whole. */
export function tellCounts(
	parts: readonly Part[],
	{ title, all, most = Infinity, others }: Whole,
): RecordCounts {
	const each = Math.max(0, ...parts.map(({ count }) => count));
	const longest = parts.filter(({ count }) => count === each);
	const isLevel = longest.length > 1 && longest.length === parts.length;
	const isAlone = parts.filter(({ count }) => count > 0).length === 1;
	const names = longest.map(({ said }) => said);
	const bars = parts.map(({ said: _, ...bar }) => bar);
	const items = others ? joinOthers(bars, most, others) : bars.slice(0, most);
	return { finding: words.tellMost({ names, each, all, isLevel, isAlone }), title, items };
}

/** The first of many, and the others together, so that all are counted. */
function joinOthers(
	bars: RecordCounts['items'],
	most: number,
	name: (others: number) => string,
): RecordCounts['items'] {
	if (bars.length <= most) return bars;
	const others = bars.slice(most - 1);
	const count = others.reduce((sum, one) => sum + one.count, 0);
	return [...bars.slice(0, most - 1), { text: name(others.length), count }];
}

/** Counts a part of the record for a chart of it: the most first, or tiers in their order. */
export function countRecord(ledger: Ledger, chart: RecordChart): RecordCounts {
	return counters[chart](ledger);
}

const counters: Record<RecordChart, (ledger: Ledger) => RecordCounts> = {
	tiers: (ledger) => countSourceTiers(ledger.all('sources')),
	languages: countLanguages,
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

function countLanguages(ledger: Ledger): RecordCounts {
	const sources = ledger.all('sources');
	const parts = tally(sources.map(({ data }) => data.language)).map(([code, count]) => {
		const text = nameLanguage(code, ledger.site.language);
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

/** Counts claims by who makes them: the speakers with the most. */
export function countClaimSpeakers(
	ledger: Ledger,
	claims: readonly Entry<'claims'>[],
): RecordCounts {
	const parts = tally(claims.map(({ data }) => data.speaker)).map(([id, count]) => {
		const { name } = ledger.get('actors', id).data;
		const said = words.nameMost.speaker(name);
		return { text: name, said, count, href: toRecord('actors', id) };
	});
	return tellCounts(parts, {
		title: words.recordCharts.speakers(claims.length, parts.length, MOST),
		...{ all: words.countWhole.claims(claims.length), most: MOST },
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
