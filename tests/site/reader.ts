import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
import { toWords, type Page } from './pages.ts';

/** What the reader view of a browser makes of a page. */
export interface View {
	/** Whether a browser offers it at all. */
	isOffered: boolean;
	title: string;
	byline: string;
	/** The date of publication that it found. */
	published: string;
	/** All that it shows, from the title on, without white space. */
	text: string;
	/** The same as a page. */
	$: ReturnType<typeof load>;
}

/** Reads a page as the reader views of browsers do. */
export function readView({ html }: Page): View {
	const isOffered = isProbablyReaderable(parseHTML(html).document);
	const article = new Readability(parseHTML(html).document).parse();
	const $ = load(article?.content ?? '');
	const title = article?.title ?? '';
	return {
		isOffered,
		title: toWords(title),
		byline: article?.byline ?? '',
		published: article?.publishedTime ?? '',
		text: squeeze(title + $('body').text()),
		$,
	};
}

/** The words without white space: where elements begin and end, a reader view sets its own. */
export function squeeze(text: string): string {
	return toWords(text).replaceAll(' ', '');
}

/** Elements that hold words of their own. */
const leaves = 'p, li, dt, dd, th, td, h2, h3, h4, caption, figcaption';

/** What a part of a page says, one text for each of its paragraphs, headings, entries and cells, in order. */
export function listTexts({ $ }: Page, part: string): string[] {
	const seen = $(part).first().clone();
	seen.find('svg, style, script, [aria-hidden=true]').remove();
	return seen
		.find(leaves)
		.toArray()
		.filter((el) => $(el).find(leaves).length === 0)
		.map((el) => toWords($(el).text()))
		.filter((text) => text !== '');
}

/** Those of `texts` that a view does not show, or shows before what stands above them on the page. */
export function findLost(view: { text: string }, texts: string[]): string[] {
	let end = 0;
	return texts.filter((text) => {
		const start = view.text.indexOf(squeeze(text), end);
		if (start >= 0) end = start + squeeze(text).length;
		return start < 0;
	});
}

/** Where the source links of a note lead; none from a footnote in the writer’s own words. */
export function listSourceLinks($: Page['$'], note: string | undefined): string[] {
	const links = $(`li[id="n${note}"] a[href*="/sources/"]`).toArray();
	return links.map((link) =>
		$(link)
			.attr('href')!
			.replace(/^.*(?=\/sources\/)/, ''),
	);
}
