import type { Ledger } from '../ledger/join.ts';
import { formatDate } from '../words/formatdate.ts';
import { dateFacts } from '../words/names.ts';
import { toPage } from '../lib/url.ts';
import * as words from '../words/words.ts';

/** What whoever uses the data must know. */
export function listCaveats({ site }: Ledger): string[] {
	return [site.mapNote, ...words.listCaveats(dateFacts(site))];
}

/** How to cite the data, in one line. */
export function citeData({ site }: Ledger, base: URL): string {
	return words.citeData({
		publisher: site.publisher,
		site: site.title,
		date: formatDate(site.updated, site.language),
		address: new URL(toPage('data/'), base).href,
		licence: site.licence.name,
	});
}
