import type { Ledger } from '../ledger/join.ts';
import { standingPath } from '../ledger/claimstanding.ts';
import { nameLanguage } from '../lib/language.ts';
import { tally } from '../lib/tally.ts';
import { toPage } from '../lib/url.ts';
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
	if (chart === 'tiers') return countTiers(ledger);
	return chart === 'languages' ? countLanguages(ledger) : countStandings(ledger);
}

function countTiers(ledger: Ledger): RecordCounts {
	const sources = ledger.all('sources');
	const items = tiers.map((tier) => ({
		text: words.tiers[tier],
		count: sources.filter(({ data }) => data.tier === tier).length,
		href: toPage(`sources/#tier-${tier}`),
	}));
	return { title: words.recordCharts.tiers(sources.length), items };
}

/** The languages in which most sources are, and the others together. */
function countLanguages(ledger: Ledger): RecordCounts {
	const sources = ledger.all('sources');
	const counted = tally(sources.map(({ data }) => data.language));
	const shown = counted.length > MOST ? counted.slice(0, MOST - 1) : counted;
	const others = counted.slice(shown.length);
	const items = [
		...shown.map(([code, count]) => ({ text: nameLanguage(code, ledger.site.language), count })),
		...(others.length > 0
			? [
					{
						text: words.recordCharts.otherLanguages(others.length),
						count: others.reduce((sum, [, count]) => sum + count, 0),
					},
				]
			: []),
	];
	return { title: words.recordCharts.languages(sources.length, counted.length), items };
}

function countStandings(ledger: Ledger): RecordCounts {
	const claims = ledger.all('claims');
	const items = tally(claims.map(({ data }) => data.standing)).map(([standing, count]) => ({
		text: words.headStanding(standing),
		...{ count, href: toPage(`claims/${standingPath(standing)}`) },
	}));
	return { title: words.recordCharts.standings(claims.length), items: items.slice(0, MOST) };
}
