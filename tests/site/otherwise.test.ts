import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readLedger, select } from './ledger.ts';
import { listFiles, readPages, readText, toWords } from './pages.ts';
import { listNames } from './names.ts';
import { sites } from './taken.ts';

const { content } = sites.invented;
const folder = inject('invented');
const pages = readPages(folder);

const read = (path: string) => pages.find((page) => page.path === path)!;

test('another investigation is built by the same code, with a page for each of its records', () => {
	const paths = pages.map(({ path }) => path);
	for (const collection of ['stories', 'places', 'claims', 'sources'] as const)
		for (const { id } of select(readLedger(content), collection))
			expect(paths).toContain(`${collection}/${id}/`);
});

test('nothing of our investigation is in it', () => {
	const names = listNames('content');
	expect(names.length).toBeGreaterThan(20);
	for (const file of listFiles(folder).filter((file) =>
		/\.(html|xml|txt|svg|csv|json|geojson|md)$/.test(file),
	)) {
		const text = toWords(readFileSync(join(folder, file), 'utf8')).toLowerCase();
		const found = names.filter((name) => holdsWord(text, name));
		expect(found, file).toEqual([]);
	}
});

test('its own title, words and headlines are in it', () => {
	const front = readText(read(''));
	for (const words of [
		'The Salt Quay Ledger',
		'The book was bound twice',
		'South America',
		'barrel dump',
	])
		expect(front + readText(read('map/'))).toContain(words);
	expect(read('').$('html').attr('lang')).toBe('en-GB');
});

test('a headline with markup in it is printed as it was written, and stays inert', () => {
	const title = 'The ledger "</script><b>bound twice</b>" & the barrels';
	const page = read('stories/the-missing-pages/');
	expect(toWords(page.$('h1').text())).toBe(title);
	expect(page.$('title').text()).toContain(title);
	expect(
		page
			.$('b')
			.toArray()
			.filter((el) => page.$(el).text() === 'bound twice'),
	).toEqual([]);
	const data = page.$('script[type="application/ld+json"]').text();
	expect(data).toContain('\\u003c/script>');
	expect(data).not.toContain('<');
	for (const { $ } of pages) expect($('main em, main i').text()).not.toMatch(/^(who|bound)$/);
});

test('what is said in a text leaves its attribute nowhere, and is taken for no tag of the page', () => {
	const { html, $ } = read('stories/the-missing-pages/');
	expect($('meta[name=description]').attr('content')).toContain('</head><style>h1{display:none}');
	for (const page of pages)
		expect(page.html.replace(/<style[^>]*>.*?<\/style>/gs, '')).not.toMatch(/="[^"]*</);
	expect($('meta[http-equiv]')).toHaveLength(1);
	// That of the page, and its font faces.
	expect($('style')).toHaveLength(2);
	expect($('style').first().text().length).toBeGreaterThan(1000);
	expect(html.match(/<\/head>/g)).toHaveLength(1);
});

test('a draft and a story that waits for its day are nowhere in what is published', () => {
	const found = listFiles(folder).filter((file) =>
		/zinc lantern|unread-page/i.test(file + readFileSync(join(folder, file), 'utf8')),
	);
	expect(found).toEqual([]);
});

test('a footnote is a note beside its paragraph, and its ways there and back work', () => {
	const { $ } = read('stories/the-missing-pages/');
	const label = $('.beside li').filter((_, li) => $(li).text().includes('A gathering'));
	const id = label.attr('id')!;
	const words = 'A gathering is a folded sheet; the letter says “sections”.';
	expect(label.text().trim()).toBe(`${id.slice(1)} ${words}`);
	expect(label.find('a').last().attr('href')).toBe('/sources/shore-letter-2019/');
	const pointers = $(`.prose a[href="#${id}"]`);
	expect(pointers).toHaveLength(2);
	expect(label.find('a').attr('href')).toBe(`#${pointers.attr('id')}`);
	expect($('.prose').text()).not.toContain('[^');
});

test('words set apart say whose they are, and where they are printed', () => {
	const { $ } = read('stories/the-missing-pages/');
	const quotation = $('figure.quotation');
	expect(quotation.find('blockquote').text().trim()).toBe(
		'The book was never out of the house. It was never out of my hands.',
	);
	expect(quotation.find('figcaption > a').attr('href')).toBe('/actors/mirta-olivar/');
	expect($(quotation.find('figcaption .cite a').attr('href')!).text()).toContain('The Tidewater');
});

test('an old inquiry is nowhere shown without saying that no outcome is known', () => {
	const known = 'Being searched: no outcome known as of 30 August 2019';
	for (const path of ['places/demeraway/', 'map/', 'map/gy/', 'embed/map/']) {
		const { html } = read(path);
		expect(html, path).toContain(known);
	}
	expect(toWords(read('places/').$('main').text())).toContain('Being searched: no outcome known');
	const { $ } = read('places/demeraway/');
	expect(toWords($('.statuses li').first().text())).toBe(
		'Being searched by 30 June 2017; no outcome known as of 30 August 2019',
	);
	expect(readFileSync(join(folder, 'data/places.csv'), 'utf8')).toContain('noOutcome');
	expect(toWords(read('places/bahia-lirio/').$('main').text())).not.toContain('no outcome');
});

test('a general denial that was said earlier says both, wherever it stands beside an allegation', () => {
	const general = 'Answered in general, not this claim in particular.';
	for (const path of ['claims/six-hundred-barrels/', 'places/demeraway/'])
		for (const text of ['Said earlier', 'February 2019', general])
			expect(readText(read(path)), path).toContain(text);
	for (const words of ['What it answers', 'July 2019', general])
		expect(readText(read('claims/nothing-was-lost/'))).toContain(words);
	expect(readText(read('claims/six-hundred-barrels/'))).toContain('as of around 2019');
});

function holdsWord(text: string, name: string): boolean {
	const letters = name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

test('it says to whom a weakness of it is reported', () => {
	expect(readFileSync(join(folder, '.well-known/security.txt'), 'utf8')).toBe(
		[
			'Contact: mailto:security@salt-quay.example',
			'Expires: 2020-06-30T00:00:00Z',
			'Preferred-Languages: en, es',
			'Canonical: https://salt-quay.example/.well-known/security.txt',
			'',
		].join('\n'),
	);
});
