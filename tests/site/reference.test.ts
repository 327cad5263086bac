import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { readLedger, readSite, select } from './ledger.ts';
import { isFrame, readPages, readText, toWords, type Page } from './pages.ts';
import { readItem } from './zotero.ts';

const site = readSite();
const address = readAddress();
const ledger = readLedger();
const pages = readPages();
const kinds = /^((stories|claims|places|sources|disagreements)\/[\w-]+\/|map\/([\w-]+\/)?)$/;
/** Lists of claims about a country, the picture to print and further pages of a table are not cited as such. */
const cited = pages.filter(
	({ path, $ }) => kinds.test(path) && !isFrame(path) && $('section.citation').length > 0,
);

test('each story, claim, place, source and disagreement, and each map, says how it is cited', () => {
	const due = (['stories', 'claims', 'places', 'sources', 'disagreements'] as const).flatMap(
		(collection) => select(ledger, collection).map(({ id }) => `${collection}/${id}/`),
	);
	const days = pages.filter(({ path }) => /^map\/\d{4}-\d\d-\d\d\/$/.test(path));
	expect(days).not.toEqual([]);
	const paths = cited.map(({ path }) => path);
	const wanted = [...due, 'map/', ...days.map(({ path }) => path)];
	expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
});

test('what says how a page is cited ends with its version and its own address', () => {
	const faults = cited.flatMap((page) => {
		const line = readText(page, '.citation .line');
		const own = address + page.path;
		return /\. Version of \d+ \w+ \d{4}\. \S+$/.test(line) && line.endsWith(` ${own}`)
			? []
			: [`/${page.path}: ${line}`];
	});
	expect(faults).toEqual([]);
});

test('a page is cited for programs as BibTeX, RIS and CSL-JSON, and all three say the same', () => {
	const faults = cited.flatMap(({ path, $ }) => {
		const forms = $('.citation dl pre')
			.toArray()
			.map((el) => new Cite($(el).text()).data[0]!);
		const told = forms.map(({ title, publisher, URL, language }) => ({
			...{ title: toWords(String(title)), publisher, URL, language },
		}));
		const same = {
			title: toWords($('meta[property="og:title"]').attr('content')!),
			...{ publisher: site.publisher, URL: address + path, language: site.language },
		};
		return forms.length === 3 && told.every((one) => JSON.stringify(one) === JSON.stringify(same))
			? []
			: [`/${path}: ${JSON.stringify(told)}`];
	});
	expect(faults).toEqual([]);
});

test('Zotero takes title, author in one piece, date, publisher, site and address of a page in one click', () => {
	const faults = cited.flatMap((page) => {
		const item = readItem(page);
		const story = select(ledger, 'stories').find(({ id }) => page.path === `stories/${id}/`);
		const due = {
			type: story ? 'newspaperArticle' : 'webpage',
			title: page.$('meta[property="og:title"]').attr('content'),
			creators: [{ lastName: story?.data.byline ?? site.publisher }],
			date: (story?.data.published ?? site.updated).replaceAll('-', '/'),
			publisher: site.publisher,
			publication: site.title,
			url: address + page.path,
			language: site.language,
			abstract: page.$('meta[name=description]').attr('content'),
			rights: story ? site.licence.link : '',
		};
		return JSON.stringify(item) === JSON.stringify(due)
			? []
			: [`/${page.path}: ${JSON.stringify(item)}`];
	});
	expect(faults).toEqual([]);
});

/** What a page weighs more for being cited, in bytes that travel; a lower quality is quicker, and weighs more. */
function weighCitation({ html, path }: Page, quality: number): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
	const weigh = (text: string) => brotliCompressSync(text, { params }).length;
	// Stories and maps said before what they are to machines.
	const isOld = /^(stories|map)\//.test(path);
	const bare = html
		.replace(/<meta (name="(citation_|DC\.|author)|property="article:)[^>]*>/g, '')
		.replace(isOld ? '' : /<script type="application\/ld\+json">.*?<\/script>/s, '')
		.replace(/<section class="citation".*?<\/section>/s, '');
	return weigh(html) - weigh(bare);
}

/** So many bytes may a page be heavier: 1 kB, and where a claim is printed in more than six sources, each further one. */
const allow = ({ html }: Page) => {
	const appearances = /"appearance":\[(.*?)\](,"firstAppearance"|,"mainEntity)/s.exec(html)?.[1];
	const works = appearances?.split('"CreativeWork"').length ?? 1;
	return 1000 + 80 * Math.max(0, works - 1 - 6);
};

test('no page is heavier by more than 1 kB for being cited, and described to machines', () => {
	const heavy = cited
		.filter((page) => weighCitation(page, 4) > allow(page))
		.map((page) => ({ path: page.path, over: weighCitation(page, 11) - allow(page) }))
		.filter(({ over }) => over > 0);
	expect(heavy).toEqual([]);
});
