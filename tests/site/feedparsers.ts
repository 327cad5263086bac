import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';

/** What a feed says of an entry, by whichever parser. */
export interface Told {
	id: string | null;
	title: string | null;
	url: string | null;
	content: string | null;
	published: string | undefined;
	updated: string | undefined;
}

/** What a JSON feed says of its entries. */
export function readItems(json: any): Told[] {
	return json.items.map((item: any) => ({
		id: item.id,
		title: item.title,
		url: item.url,
		content: item.content_html,
		published: item.date_published,
		updated: item.date_modified,
	}));
}

/** What the parser @rowanmanning/feed-parser reads in an Atom feed. */
export function parseFirst(text: string): Told[] {
	return parseFeed(text).items.map(({ id, title, url, content, published, updated }) => ({
		...{ id, title, url, content },
		published: published?.toISOString(),
		updated: updated?.toISOString(),
	}));
}

/** What the parser feedparser reads in it. */
export async function parseSecond(text: string): Promise<Told[]> {
	const parser = new FeedParser({ addmeta: false });
	parser.end(text);
	const told: Told[] = [];
	for await (const { guid, title, link, description, pubdate, date } of parser)
		told.push({
			...{ id: guid, title, url: link, content: description },
			published: pubdate?.toISOString(),
			updated: date?.toISOString(),
		});
	return told;
}

/** The words alone: parsers differ in the space around a text, and one decodes twice what a text says of tags. */
export function bare(told: Told[]) {
	return told.map(({ title, content, ...rest }) => ({
		...rest,
		title: strip(title ?? ''),
		content: strip(content ?? ''),
	}));
}

function strip(html: string): string {
	const decoded = html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
	return decoded.replace(/<[^>]*>|\s+/g, '');
}
