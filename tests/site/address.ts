import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Where the site will stand, with a slash at the end. */
export function readAddress(folder = 'content'): string {
	return parse(readFileSync(`${folder}/site.yaml`, 'utf8')).address;
}

/** Where each page that has moved stands now, by its old path. */
export function readMoved(folder = 'content'): ReadonlyMap<string, string> {
	const moved: { from: string; to: string }[] =
		parse(readFileSync(`${folder}/site.yaml`, 'utf8')).moved ?? [];
	return new Map(moved.map(({ from, to }) => [from, to]));
}

/** Where a link of the page at `path` leads within the site at `address`; nothing if it leads elsewhere. */
export function resolveLink(href: string, path: string, address: string) {
	const target = new URL(href, address + path);
	if (!target.href.startsWith(address)) return undefined;
	return {
		path: decodeURIComponent(target.pathname.slice(new URL(address).pathname.length)),
		fragment: decodeURIComponent(target.hash.slice(1)),
	};
}
