import { readAddress, resolveLink } from './address.ts';
import { readLedger, type Entry } from './ledger.ts';
import { findHomes, listTimelinePages } from '../../src/ledger/timeline.ts';
import { compareDates } from '../../src/lib/date.ts';
import { readPages, type Page } from './pages.ts';

const address = readAddress();

/** Every record of our content. */
export const ledger = readLedger();

/** Every page of the built site, by its path. */
export const pages = new Map(readPages().map((page) => [page.path, page]));

/** The page that shows each event whole. */
const homes = findHomes(
	listTimelinePages(
		ledger
			.filter(({ collection }) => collection === 'events')
			.map(({ id, data }) => ({ id, date: data.date }))
			.sort((a, b) => compareDates(a.date, b.date)),
	),
);

/** Where a record stands: its page, and the part of it that is the record's. */
export function locate({ collection, id }: Entry): { page: Page; part: string } {
	const path =
		collection === 'events'
			? `timeline/${homes.get(id)}`
			: collection === 'pages'
				? `${id}/`
				: `${collection}/${id}/`;
	const page = pages.get(path === 'front/' ? '' : path);
	if (!page) throw new Error(`there is no page /${path}`);
	return { page, part: collection === 'events' ? `[id="${id}"]` : 'main' };
}

/** The records that a part of a page links to, as `collection/id`. */
export function listLinks(page: Page, part = 'main'): Set<string> {
	const hrefs = page
		.$(`${part} a[href], ${part}`)
		.toArray()
		.map((el) => page.$(el).attr('href'));
	const links = hrefs
		.filter((href) => href !== undefined)
		.map((href) => resolveLink(href, page.path, address))
		.map(
			(to) =>
				to && (to.fragment && !/^\w+\/./.test(to.path) ? `${to.path}${to.fragment}` : to.path),
		);
	const here = links.filter((link) => link !== undefined);
	return new Set(here.map((link) => link.replace(/\/$/, '').replace(/^timeline\//, 'events/')));
}
