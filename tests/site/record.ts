import { readAddress, resolveLink } from './address.ts';
import { readLedger, type Entry } from './ledger.ts';
import { timelineYear } from '../../src/ledger/timeline.ts';
import { readPages, type Page } from './pages.ts';

const address = readAddress();

/** Every record of our content. */
export const ledger = readLedger();

/** Every page of the built site, by its path. */
export const pages = new Map(readPages().map((page) => [page.path, page]));

/** Pages that hold many records, each under its id. */
const shared: Record<string, string> = {
	events: 'timeline/',
	disagreements: 'disagreements/',
};

/** Where a record stands: its page, and the part of it that is the record's. */
export function locate({ collection, id, data }: Entry): { page: Page; part: string } {
	const path =
		collection === 'events'
			? findYear(data)
			: (shared[collection] ?? (collection === 'pages' ? `${id}/` : `${collection}/${id}/`));
	const page = pages.get(path === 'front/' ? '' : path);
	if (!page) throw new Error(`there is no page /${path}`);
	return { page, part: shared[collection] ? `[id="${id}"]` : 'main' };
}

/** The page of the timeline that shows an event whole. */
function findYear({ date }: { date: string }): string {
	const path = `timeline/${timelineYear(date)}/`;
	return pages.has(path) ? path : 'timeline/';
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
