import { countBlockUses } from '../ledger/blockuses.ts';
import type { Ledger } from '../ledger/join.ts';
import { listNames } from '../ledger/nameindex.ts';
import { listByWeight, splitCentral } from '../ledger/stakes.ts';
import { listAllUpdates } from '../ledger/update.ts';
import { groupByKind, kindPages } from '../ledger/updatepages.ts';
import { tally } from '../lib/tally.ts';
import { toPage, toRecord } from '../lib/url.ts';
import { nameUpdated } from '../words/newsname.ts';
import * as words from '../words/words.ts';
import { countActors, countSpeakers, countSubjects } from './countlists.ts';
import { countRecord } from './countrecord.ts';
import type { ShownChart } from './shownchart.ts';
import { namePart, tellCounts, type RecordCounts } from './tellcounts.ts';

/** So many bars stand beside the head of a page. */
const MOST = 6;

/** What counts the whole record, and the address of the page that shows it; a chart that editors place has that of the first. */
const counters: Record<string, { page?: string; count: (ledger: Ledger) => RecordCounts }> = {
	standings: { page: 'claims/', count: (ledger) => countRecord(ledger, 'standings') },
	statuses: { page: 'places/', count: (ledger) => countRecord(ledger, 'statuses') },
	subjects: { page: 'claims/', count: countSubjects },
	speakers: { page: 'actors/', count: countSpeakers },
	actors: { page: 'actors/', count: countActors },
	tiers: { page: 'sources/', count: (ledger) => countRecord(ledger, 'tiers') },
	languages: { count: (ledger) => countRecord(ledger, 'languages') },
	answers: { page: 'disagreements/', count: countAnswers },
	corrections: { page: 'corrections/', count: countCorrections },
	names: { page: 'names/', count: countNames },
	news: { page: 'changes/', count: countNews },
	records: { page: 'data/', count: countKinds },
	uses: { page: 'guide/', count: countUses },
};

/** Their ids. */
export const wholes = Object.keys(counters);

/** A chart of the whole record by its id, and the address of its page; undefined if no page shows it. */
export function showWhole(ledger: Ledger, id: string): ShownChart | undefined {
	const { page, count } = counters[id] ?? {};
	const placed = ledger.all('pages').find(({ data }) => data.chart === id);
	const path = page ?? (placed && `${placed.id}/`);
	if (!count || path === undefined || (id === 'uses' && !ledger.site.guide)) return undefined;
	return { page: toPage(path), counts: count(ledger) };
}

/** How many answers each of the central questions has, the most first. */
function countAnswers(ledger: Ledger): RecordCounts {
	const items = splitCentral(listByWeight(ledger))
		.central.map(({ disagreement: { id, data } }) => ({
			...{ text: data.question, count: data.sides.length, href: toRecord('disagreements', id) },
		}))
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST);
	const finding = words.tellMostAnswers(items[0]?.count ?? 0);
	return { finding, title: words.recordCharts.answers, whole: words.recordCharts.answers, items };
}

/** What was corrected most often: there a reader looks twice. */
function countCorrections(ledger: Ledger): RecordCounts {
	const corrections = listAllUpdates(ledger).filter((update) => update.kind === 'correction');
	const parts = tally(corrections.map(({ record }) => record)).map(([record, count]) => {
		const text = nameUpdated(ledger, record);
		const href = toRecord(record.collection, record.id);
		return { text, said: words.nameMost.label(text), count, href };
	});
	return tellCounts(parts, {
		title: words.recordCharts.corrections,
		all: words.countWhole.corrections(corrections.length),
		most: MOST,
	});
}

/** How many names there are of each kind. */
function countNames(ledger: Ledger): RecordCounts {
	const kinds = listNames(ledger).flatMap(({ bearers }) => bearers.map(({ kind }) => kind));
	const named = tally(kinds).map(([kind, count]) => namePart(words.namesPage.kinds[kind], count));
	const all = words.countWhole.names(kinds.length);
	return tellCounts(named, { title: words.recordCharts.names, all });
}

/** All that is new, by kind. */
function countNews(ledger: Ledger): RecordCounts {
	const parts = groupByKind(listAllUpdates(ledger)).map(({ kind, many }) => ({
		...namePart(words.digest[kind], many),
		href: toPage(kindPages[kind]),
	}));
	const all = parts.reduce((sum, { count }) => sum + count, 0);
	return tellCounts(parts, { title: words.recordCharts.news, all: words.countWhole.news(all) });
}

/** How many records there are of each kind that readers ask for. */
function countKinds(ledger: Ledger): RecordCounts {
	const kinds = [
		'stories',
		'places',
		'events',
		'claims',
		'disagreements',
		'actors',
		'sources',
	] as const;
	const parts = kinds.map((kind) =>
		namePart(words.resultKinds[kind].text, ledger.all(kind).length),
	);
	const all = parts.reduce((sum, { count }) => sum + count, 0);
	const title = words.recordCharts.records;
	return tellCounts(parts, { title, all: words.countWhole.records(all) });
}

/** In how many stories each block stands, with the part of the guide that shows it. */
function countUses(ledger: Ledger): RecordCounts {
	const parts = [...countBlockUses(ledger)].map(([block, count]) => ({
		...namePart(block, count),
		href: `#block-${block.toLowerCase()}`,
	}));
	const all = words.countWhole.stories(ledger.all('stories').length);
	return tellCounts(parts, { title: words.recordCharts.uses, all });
}
