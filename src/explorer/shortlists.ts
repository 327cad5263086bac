import { GENERAL, listClaimPages } from '../ledger/claimsubject.ts';
import type { Entry } from '../ledger/entry.ts';
import { findEventChart, nameEventChart } from '../ledger/eventchart.ts';
import { findFacetPages } from '../ledger/facets/ledgerfacets.ts';
import type { Ledger } from '../ledger/join.ts';
import { listTimelinePages } from '../ledger/timeline.ts';
import { timeEvents } from '../ledger/timelineparts.ts';
import { timelinePath, toPage } from '../lib/url.ts';
import { formatDate } from '../words/formatdate.ts';
import * as words from '../words/words.ts';
import { nameValue } from './facets/describefacets.ts';

/** A list of claims or of events that has no chart of its own. */
interface ShortList {
	/** The name of its picture. */
	name: string;
	/** The address of its page. */
	page: string;
	/** What it is of. */
	of: string;
	records: readonly (Entry<'claims'> | Entry<'events'>)[];
}

/** The name of the picture of the claims about a country, by its code. */
export function nameClaimList(code: string): string {
	return `list-claims-${code.toLowerCase()}`;
}

/** Lists them: events by one choice, by year or month, and claims by country. */
export function listShortLists(ledger: Ledger): ShortList[] {
	return [...listChoices(ledger), ...listTimes(ledger), ...listSubjects(ledger)];
}

function listChoices(ledger: Ledger): ShortList[] {
	const choices = Map.groupBy(findFacetPages(ledger, 'timeline'), ({ name, value }) =>
		nameEventChart(`${name}-${value}`),
	);
	return [...choices]
		.filter(([name]) => !findEventChart(ledger, name))
		.flatMap(([name, pages]) => {
			const records = pages.flatMap(({ ids }) => ids.map((id) => ledger.get('events', id)));
			const [first] = pages;
			if (!first) return [];
			const page = toPage(`timeline/${first.path}`);
			return [{ name, page, of: nameValue(ledger, first.name, first.value), records }];
		});
}

function listTimes(ledger: Ledger): ShortList[] {
	return listTimelinePages(timeEvents(ledger)).flatMap(({ time, isNewestFirst, number, ids }) => {
		if (!time || isNewestFirst || number > 1) return [];
		const name = nameEventChart(time);
		if (findEventChart(ledger, name)) return [];
		const page = toPage(`timeline/${timelinePath(time, false)}`);
		const records = ids.map((id) => ledger.get('events', id));
		return [{ name, page, of: formatDate(time, ledger.site.language), records }];
	});
}

function listSubjects(ledger: Ledger): ShortList[] {
	return listClaimPages(ledger)
		.filter(({ code, number }) => code !== GENERAL && number === 1)
		.map(({ code, name, path, claims }) => ({
			name: nameClaimList(code),
			page: toPage(`claims/about/${path}`),
			of: words.headTerritory(name),
			records: claims.map(({ claim }) => claim),
		}));
}
