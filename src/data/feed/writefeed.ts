import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Ledger } from '../../ledger/join.ts';
import { findChange } from '../../ledger/update.ts';
import { atTen } from '../../lib/moment.ts';
import { toPage } from '../../lib/url.ts';
import { dateFacts } from '../../words/names.ts';
import * as words from '../../words/words.ts';
import { makeFeedEntry, makeFeedId, type FeedEntry } from './feedentry.ts';
import type { Feed } from './feedlist.ts';

/** The media types of feeds, by the endings of their files. */
export const feedTypes = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

type Whole = Parameters<typeof makeFeedEntry>[3];

/** Writes a feed as Atom (RFC 4287). Titles are text: a reader shows `<em>` as it is written. */
export function writeAtom(ledger: Ledger, feed: Feed, base: URL, whole?: Whole): string {
	const { site } = ledger;
	const { title, address, home, entries } = prepare(ledger, feed, base, whole);
	const days = [...entries.map(({ updated }) => updated)].sort();
	return generateAtomFeed(
		{
			xml: { lang: site.language },
			id: makeFeedId(ledger, feed.path),
			title: { value: title },
			subtitle: { value: `${site.description} ${dateFacts(site)}` },
			links: [
				{ href: home, rel: 'alternate', type: 'text/html' },
				{ href: address('xml'), rel: 'self', type: feedTypes.xml },
				{ href: new URL(toPage('follow/'), base).href, rel: 'help', title: words.followPage.title },
			],
			authors: [{ name: site.publisher }],
			generator: { text: site.publisher },
			rights: { value: site.licence.name },
			updated: atTen(days.at(-1) ?? site.updated),
			entries: entries.map((entry) => ({
				id: entry.id,
				title: { value: entry.title },
				...(entry.summary !== undefined && { summary: { value: entry.summary } }),
				content: { type: 'html', value: entry.html },
				links: [{ href: entry.link, rel: 'alternate', type: 'text/html' }],
				authors: [{ name: entry.author }],
				published: atTen(entry.published),
				updated: atTen(entry.updated),
			})),
		},
		{ stylesheets: [{ type: 'text/css', href: toPage('follow/feed.css') }] },
	);
}

/** Writes a feed as JSON Feed 1.1. */
export function writeJsonFeed(ledger: Ledger, feed: Feed, base: URL, whole?: Whole): string {
	const { site } = ledger;
	const { title, address, home, entries } = prepare(ledger, feed, base, whole);
	const written = generateJsonFeed({
		title,
		home_page_url: home,
		feed_url: address('json'),
		description: `${site.description} ${dateFacts(site)}`,
		authors: [{ name: site.publisher }],
		language: site.language,
		items: entries.map((entry) => ({
			id: entry.id,
			url: entry.link,
			title: entry.title,
			...(entry.summary !== undefined && { summary: entry.summary }),
			content_html: entry.html,
			authors: [{ name: entry.author }],
			date_published: atTen(entry.published),
			date_modified: atTen(entry.updated),
		})),
	}) as object;
	// It leaves out a list that is empty; JSON Feed wants it.
	return JSON.stringify({ ...written, ...(entries.length === 0 && { items: [] }) });
}

/** At most so many entries: the pages have the others. */
const MOST = 50;

function prepare(
	ledger: Ledger,
	{ path, name, home, updates, about }: Feed,
	base: URL,
	whole?: Whole,
) {
	const newest = updates.toSorted((a, b) => findChange(b).localeCompare(findChange(a)));
	const entries: FeedEntry[] = newest
		.slice(0, MOST)
		.map((update) => makeFeedEntry(ledger, update, base, whole));
	return {
		title: about === 'stories' ? ledger.site.title : words.titleFeed(name, ledger.site.title),
		home: new URL(home, base).href,
		address: (ending: string) => new URL(toPage(`${path}.${ending}`), base).href,
		entries,
	};
}
