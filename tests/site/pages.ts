import { load, type CheerioAPI } from 'cheerio';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** One built page. */
export interface Page {
	/** Its path on the site, without the first slash: ``, `map/`, `404.html`. */
	path: string;
	html: string;
	$: CheerioAPI;
}

/** Every file below `folder`, by its path from there, in order. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

/** The pages of the sites that many tests read, by their folder: the tests of one process share them. */
const shared = new Map<string, Page[]>();

/** Every page of a built site: ours, if no folder is named. What is read of our two sites is for all tests, and changed by none. */
export function readPages(folder = inject('site')): Page[] {
	const known = shared.get(folder);
	if (known) return [...known];
	const pages = listFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) =>
			makePage(file.replace(/(^|\/)index\.html$/, '$1'), readFileSync(join(folder, file), 'utf8')),
		);
	if ([inject('site'), inject('invented')].includes(folder)) shared.set(folder, pages);
	return [...pages];
}

/** A page that is parsed when a test first asks for a part of it. */
function makePage(path: string, html: string): Page {
	let parsed: CheerioAPI | undefined;
	return {
		path,
		html,
		get $() {
			return (parsed ??= load(html));
		},
	};
}

/** Whether the page at `path` is made to be framed: a map of the site, with a way back to it and without what stands around it there. */
export function isFrame(path: string): boolean {
	return path.startsWith('embed/');
}

/** What is wrong on any page, each with the page it is on. */
export function findFaults(pages: Page[], look: (page: Page) => string[]): string[] {
	return pages.flatMap((page) => look(page).map((fault) => `/${page.path}: ${fault}`));
}

/** The words of a text as a reader sees them: white space as single blanks, plain quotation marks. */
export function toWords(text: string): string {
	return text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

/** Elements that begin on a line of their own. */
const blocks =
	'p, li, div, section, article, header, footer, nav, main, figure, figcaption, caption, td, th, dt, dd, h1, h2, h3, h4, br';

/** The words on a page, or in a part of it, script and style left out. */
export function readText(page: Page, selector = 'body'): string {
	const part = page.$(selector).clone();
	part.find('script, style').remove();
	part.find(blocks).append(' ').prepend(' ');
	return toWords(part.text());
}
