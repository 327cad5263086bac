import type { APIRoute } from 'astro';
import { generateAtomFeed } from 'feedsmith';
import { openLedger } from '../ledger/open.ts';
import { firstDay } from '../lib/date.ts';
import { dateFacts } from '../words/names.ts';
import { toPage, toRecord } from '../lib/url.ts';

/** The stories as an Atom feed, the newest first. Titles and deks are text: a reader shows `<em>` as it is written. */
export const GET: APIRoute = async ({ site: base }) => {
	const { site, all } = await openLedger();
	const at = (path: string) => new URL(path, base).href;
	const day = (date: string) => new Date(`${firstDay(date)}T00:00:00Z`);
	const stories = all('stories').filter(({ data }) => !data.draft);
	const feed = generateAtomFeed({
		id: at(toPage('')),
		title: { value: site.title },
		subtitle: { value: `${site.description} ${dateFacts(site)}` },
		links: [{ href: at(toPage('')) }, { href: at(toPage('feed.xml')), rel: 'self' }],
		authors: [{ name: site.publisher }],
		generator: { text: site.publisher },
		rights: { value: site.licence.name },
		updated: day(site.updated),
		entries: stories.map(({ id, data }) => ({
			id: at(toRecord('stories', id)),
			title: { value: data.title },
			summary: { value: data.dek },
			links: [{ href: at(toRecord('stories', id)) }],
			authors: [{ name: data.byline }],
			published: day(data.published),
			updated: day(data.updated ?? data.published),
		})),
	});
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
