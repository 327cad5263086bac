import { listTags, replaceSpans, type Span, type Tag } from '../lib/html.ts';

/** Where a draft that is shown alone lies: the path of its folder on the host, the site’s address, its page and all files that were built. */
export interface DraftPlace {
	/** With a slash at both ends: `/8f2a/`. */
	base: string;
	/** With a slash at the end. */
	live: string;
	/** Below the folder, as the files are: `stories/the-quay/index.html`. */
	page: string;
	files: ReadonlySet<string>;
}

/**
 * Takes from a draft’s page what only the whole site has: a link of text then leads to the site itself, and what names another
 * file goes. Gives the page, and the files that it needs, itself among them.
 */
export function tidyDraft(html: string, place: DraftPlace): { html: string; needed: Set<string> } {
	const { base, live, page, files } = place;
	const needed = new Set([page]);
	const edits: (Span & { by: string })[] = [];
	for (const tag of listTags(html)) {
		for (const { text, ...span } of listAddresses(tag, html)) {
			const path = findPath(text, base, live);
			if (path === undefined) continue;
			const file = path.replace(/[?#].*$/, '').replace(/(^|\/)$/, '$1index.html');
			if (files.has(file)) needed.add(file);
			else if (tag.name === 'a') edits.push({ ...span, by: live + path });
			else if (tag.name === 'link' || tag.name === 'meta') edits.push({ ...tag, by: '' });
		}
		// The picture for sharing is drawn with the whole site only, and with it goes what is said of it.
		if (tag.name === 'meta' && read(tag, 'property', html).startsWith('og:image:'))
			edits.push({ ...tag, by: '' });
	}
	for (const [, path = ''] of html.matchAll(/url\(["']?\/([^)"']+)["']?\)/g)) {
		const file = `/${path}`.slice(base.length);
		if (files.has(file)) needed.add(file);
	}
	return { html: replaceSpans(html, dropDouble(edits)), needed };
}

function read({ attributes }: Tag, name: string, html: string): string {
	const span = attributes.get(name);
	return span ? html.slice(span.start, span.end) : '';
}

/** The addresses that a tag names, each with its span. */
function listAddresses({ attributes }: Tag, html: string): (Span & { text: string })[] {
	return [...attributes].flatMap(([name, { start, end }]) => {
		const text = html.slice(start, end);
		if (name !== 'srcset') return [{ start, end, text }];
		return [...text.matchAll(/[^\s,]+(?=\s|,|$)/g)].map((found) => ({
			start: start + found.index,
			end: start + found.index + found[0].length,
			text: found[0],
		}));
	});
}

/** The path of an address below the draft’s folder; undefined where it lies elsewhere, or is none. */
function findPath(text: string, base: string, live: string): string | undefined {
	const { origin } = new URL(live);
	const path = text.startsWith(`${origin}/`) ? text.slice(origin.length) : text;
	return path.startsWith(base) ? path.slice(base.length) : undefined;
}

/** A tag that names two files that are not there goes once. */
function dropDouble(edits: (Span & { by: string })[]): (Span & { by: string })[] {
	return edits.filter(({ start }, i) => edits.findIndex((one) => one.start === start) === i);
}
