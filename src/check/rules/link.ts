import type { Link } from '../../ledger/bodypart.ts';
import { findNearest } from '../../lib/nearest.ts';
import { findAddressFault } from '../../lib/webaddress.ts';
import { explainAddress } from '../../schema/fields/field.ts';
import { findPath, listPages, listTextIds, type PageList } from '../pagelist.ts';
import { quote, type Problem } from '../problem.ts';
import type { Content, ContentRecord } from '../content.ts';

type Mistake = Pick<Problem, 'wrong' | 'fix'>;

/** Finds links in texts that lead nowhere, or where no reader should be led. Fields with an address have their own rule. */
export function findWrongLinks(content: Content): Problem[] {
	const pages = listPages(content);
	const own = content.site?.data.address;
	return content.records.flatMap((record) =>
		(record.body?.links ?? []).flatMap(({ to, position }: Link) => {
			const mistake = explainLink(to, { record, pages, own });
			return mistake ? [{ file: record.file, ...position, ...mistake }] : [];
		}),
	);
}

interface Site {
	record: ContentRecord;
	pages: PageList;
	/** The address of the site. */
	own: string | undefined;
}

function explainLink(to: string, { record, pages, own }: Site): Mistake | undefined {
	if (to.trim() === '')
		return { wrong: 'The link has no address.', fix: 'Write it as [words](address).' };
	if (/^mailto:/i.test(to)) return explainMail(to);
	if (/^\/\//.test(to) || /^[^/?#]*:/.test(to) || /[\s\\\p{Cc}]/u.test(to)) {
		// That is said by a rule of its own.
		if (own && to.startsWith(own)) return undefined;
		const fault = findAddressFault(to);
		return fault && { wrong: `The link leads to ${quote(to)}.`, fix: explainAddress(fault) };
	}
	return explainInner(to, { record, pages, own });
}

function explainMail(to: string): Mistake | undefined {
	if (/^mailto:[^\s@,:/?]+@[^\s@,:/?]+\.[^\s@,:/?]+(\?subject=[^&\s]*)?$/i.test(to))
		return undefined;
	const fix = 'Write it as mailto:name@example.org.';
	return { wrong: `The link holds no e-mail address: ${quote(to)}.`, fix };
}

/** So deep that a link that leads out of the site can’t be taken for one that leads to its front page. */
const ROOT = 'https://site.invalid/a/b/c/d/e/f/';

function explainInner(to: string, { record, pages }: Site): Mistake | undefined {
	const inside = to.startsWith('/') ? to.slice(1) : to;
	const { href } = new URL(inside, ROOT + (to.startsWith('/') ? '' : findPath(record)));
	const wrong = `The link leads to ${quote(to)}, but the site has no such page.`;
	if (!href.startsWith(ROOT)) return { wrong, fix: 'Take one ../ out.' };
	const [, path = '', query, hash] =
		/^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(href.slice(ROOT.length)) ?? [];
	// A draft is on no page, and may link to its own parts.
	const isOwn = path === findPath(record);
	if (query && !path.startsWith('map/'))
		return { wrong, fix: `Take ${quote(query)} out: only maps know what it says.` };
	if (!isOwn && !pages.has(decode(path)))
		return isFile(path) ? undefined : { wrong, fix: suggestPage(path, pages) };
	const ids = isOwn ? listTextIds(record) : pages.get(decode(path));
	if (!hash || !ids || ids.has(decode(hash))) return undefined;
	const meant = findNearest(decode(hash), [...ids]);
	return {
		wrong: `The link leads to ${quote(to)}, but that page has no part ${quote(`#${decode(hash)}`)}.`,
		fix: meant
			? `Did you mean “#${meant}”?`
			: 'Take what follows the # out, or name a heading as the page writes it.',
	};
}

/** Files that are always there. Those of public/ are not known here: a link to one stands in no text. */
function isFile(path: string): boolean {
	return /^(feed\.xml|robots\.txt|favicon\.svg|data\/(README\.md|datapackage\.json|[\w-]+\.(csv|json|geojson)))$/.test(
		path,
	);
}

function suggestPage(path: string, pages: PageList): string {
	const written = path.replace(/(index)?(\.html?)?$/, '');
	const slashed = written.endsWith('/') || written === '' ? written : `${written}/`;
	const meant = pages.has(slashed) ? slashed : findNearest(slashed, [...pages.keys()]);
	if (meant !== undefined) return `Did you mean “/${meant}”?`;
	return 'Give the address of a page of the site as /stories/its-name/, or the whole address of another site.';
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
