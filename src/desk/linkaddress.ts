import type { ContentRecord } from '../check/content.ts';
import { findPath } from '../check/pagelist.ts';
import type { Collection } from '../schema/fields/ref.ts';

/** The record that gets another id. */
export interface Target {
	collection: Collection;
	id: string;
}

/** The folders whose records have a page each, and those whose records are parts of a page. */
const ownPage = ['places', 'claims', 'sources', 'stories', 'actors', 'disagreements', 'media'];
const onPage: Partial<Record<Target['collection'], string>> = {
	events: 'timeline/',
	actors: 'actors/',
	disagreements: 'disagreements/',
	statuses: 'map/',
};

const ROOT = 'https://site.invalid/a/b/c/d/e/f/';

/** A link of a text as it must be when a record is renamed; undefined where it does not lead there. */
export function readdress(to: string, from: ContentRecord | undefined, target: Target, id: string) {
	if (/^\/\/|^[^/?#]*:/.test(to)) return undefined;
	const inside = to.startsWith('/') ? to.slice(1) : to;
	const { href } = new URL(inside, ROOT + (to.startsWith('/') || !from ? '' : findPath(from)));
	if (!href.startsWith(ROOT)) return undefined;
	const [, path = '', query = '', hash = ''] =
		/^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href.slice(ROOT.length)) ?? [];
	const [, path0 = '', query0 = '', hash0 = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? [];
	const { collection } = target;
	const isPage =
		(ownPage.includes(collection) && path.startsWith(`${collection}/${target.id}/`)) ||
		(collection === 'pages' && path === `${target.id}/`) ||
		(collection === 'statuses' && new RegExp(`^(embed/)?map/${target.id}/`).test(path));
	const isPart = onPage[collection] === path && hash === `#${target.id}`;
	const name = { statuses: 'status', places: 'place' }[collection as string];
	const asks = path.startsWith('map/') && name !== undefined && query.includes(`${name}=`);
	const written = [
		isPage ? replaceLast(path0, target.id, id) : path0,
		asks
			? query0.replace(new RegExp(`(?<=[?&]${name}=)[^&]*`), (ids) => swap(ids, target.id, id))
			: query0,
		isPart ? `#${id}` : hash0,
	].join('');
	return written === to ? undefined : written;
}

function replaceLast(path: string, old: string, id: string): string {
	const parts = path.split('/');
	const at = parts.lastIndexOf(old);
	return at === -1 ? path : parts.with(at, id).join('/');
}

function swap(ids: string, old: string, id: string): string {
	return ids
		.split(',')
		.map((one) => (one === old ? id : one))
		.join(',');
}
