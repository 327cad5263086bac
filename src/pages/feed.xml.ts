import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { openLedger } from '../ledger/open.ts';
import { firstDay } from '../lib/date.ts';
import { toPage, toRecord } from '../lib/url.ts';

/** The stories as an Atom feed, the newest first. */
export const GET: APIRoute = async ({ site: base }) => {
	const { site, all } = await openLedger();
	const at = (path: string) => new URL(path, base).href;
	const day = (date: string) => new Date(`${firstDay(date)}T00:00:00Z`);
	const stories = all('stories').filter(({ data }) => !data.draft);
	const feed = new Feed({
		title: site.title,
		description: site.description,
		id: at(toPage('')),
		link: at(toPage('')),
		language: site.language,
		copyright: site.licence.name,
		updated: day(site.updated),
		feedLinks: { atom: at(toPage('feed.xml')) },
		author: { name: site.publisher },
		generator: site.publisher,
	});
	for (const { id, data } of stories) {
		feed.addItem({
			title: data.title,
			id: at(toRecord('stories', id)),
			link: at(toRecord('stories', id)),
			description: data.dek,
			published: day(data.published),
			date: day(data.updated ?? data.published),
			author: [{ name: data.byline }],
		});
	}
	return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml' } });
};
