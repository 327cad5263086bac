import { load } from 'cheerio';
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { colours } from '../../../src/styles/palette.ts';
import { readLedger, select } from '../../site/ledger.ts';
import { readText, toWords } from '../../site/pages.ts';
import { countPixels, readScreenshot } from '../pixels.ts';
import { useFirefox } from './browser.ts';
import { safest } from './settings.ts';

const { visit, listAsked } = useFirefox(safest);
const address = inject('address');
const places = select(readLedger(), 'places');
const path = (kind: string) => inject('kinds').find(({ name }) => name === kind)!.path;

/** What a reader sees of the first element, as text. */
function read(page: Page, selector: string): Promise<string> {
	return page.evaluate(
		(selector) => document.querySelector<HTMLElement>(selector)!.innerText,
		selector,
	);
}

/** The built page, to compare. */
async function fetchPage(page: string) {
	const html = await (await fetch(address + page)).text();
	return { path: page, html, $: load(html) };
}

/** Without white space, since browsers and we break lines elsewhere, and in small letters, since labels are set in capitals. */
const squeeze = (text: string) => toWords(text).replaceAll(' ', '').toLowerCase();

test('at the safest setting, each place on the map is there as text, with statuses, dates and links', async () => {
	const { text, links } = await visit('map/', async (page) => ({
		text: await read(page, 'main table'),
		links: await page.evaluate(() =>
			[...document.querySelectorAll('main table a[href]')].map(
				(link) =>
					link.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
					[...link.getClientRects()].some(({ width, height }) => width * height > 0),
			),
		),
	}));
	const built = await fetchPage('map/');
	const seen = squeeze(text);
	expect(places.filter(({ data }) => !seen.includes(squeeze(data.city)))).toEqual([]);
	for (const row of built.$('main tbody tr').toArray()) {
		const text = squeeze(built.$(row).text());
		expect(text).toMatch(/(19|20)\d\d/);
		expect(seen).toContain(text);
	}
	expect(links.length).toBe(built.$('main table a[href]').length);
	expect(links.length).toBeGreaterThanOrEqual(3 * places.length);
	expect(links).not.toContain(false);
});

test('at the safest setting, no labels run together where a drawing would be', async () => {
	const names = places.map(({ data }) => data.city.replace(/[^\p{L} ]/gu, '\\$&')).join('|');
	for (const page of ['map/', path('one of places'), path('one of stories'), 'timeline/', ''])
		expect(await visit(page, (page) => read(page, 'body'))).not.toMatch(
			new RegExp(`(${names})(${names})|20\\d\\d20\\d\\d`),
		);
});

test('at the safest setting, words that lead to the picture of the map are in place of its drawing', async () => {
	const { text, url } = await visit('map/', async (page) => {
		const text = await read(page, 'main figure');
		const { x, y } = await page.evaluate(() => {
			const link = document.querySelector('main figure svg a[href$="picture/"]')!;
			link.scrollIntoView({ block: 'center' });
			const [first] = link.getClientRects();
			return { x: first!.x + first!.width / 2, y: first!.y + first!.height / 2 };
		});
		await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
		return { text, url: page.url() };
	});
	expect(text).toMatch(/^Your browser draws no SVG\. The map as a picture/);
	expect(url).toBe(`${address}map/picture/`);
});

test('at the safest setting, the picture of the map is seen: land, and each mark in its colour', async () => {
	const png = await visit('map/picture/', (page) => page.screenshot({ fullPage: true }));
	const shot = readScreenshot(Buffer.from(png));
	expect(shot.width).toBeGreaterThan(600);
	expect(countPixels(shot, colours.land)).toBeGreaterThan(0.1 * shot.width * shot.height);
	const marks = new Set(select(readLedger(), 'statuses').map(({ data }) => data.mark));
	const legend = (await fetchPage('map/')).$('main .statuses .row:not(.none) svg');
	const shown = [...marks].filter((mark) => legend.is(`.${mark}`));
	expect(shown.length).toBeGreaterThan(2);
	for (const mark of shown)
		expect([mark, countPixels(shot, colours[mark as keyof typeof colours])]).toEqual([
			mark,
			expect.toSatisfy((count: number) => count > 20),
		]);
});

test.each(['one of stories', 'one of places', 'one of claims', 'front'])(
	'at the safest setting, every paragraph, heading and entry is there to read: %s',
	async (kind) => {
		const page = await fetchPage(path(kind));
		// The rows of marks are for a phone: on a desk the map stands beside the answer, and its legend counts the same.
		page
			.$(
				'.peek, .address, .paper, .names, main svg > :not(foreignObject), [aria-hidden=true], details > :not(summary), .opening .beside, .mark-rows',
			)
			.remove();
		const seen = squeeze(await visit(path(kind), (page) => read(page, 'main')));
		const parts = page.$('main').find('p, h1, h2, h3, li, dt, dd, th, td').toArray();
		const texts = parts.filter((part) => page.$(part).find('p, li, table').length === 0);
		expect(texts.length).toBeGreaterThan(10);
		const missing = texts
			.map((part) => toWords(page.$(part).text()))
			.filter((text) => !seen.includes(squeeze(text)));
		expect(missing).toEqual([]);
		expect(readText(page, 'main').length).toBeGreaterThan(500);
	},
);

test('at the safest setting, a note of the front page is there for whoever asks for it', async () => {
	const note = (await fetchPage('')).$('.opening .beside li').first();
	const text = await visit(`#${note.attr('id')}`, (page) => read(page, 'main'));
	expect(squeeze(text)).toContain(squeeze(toWords(note.text())));
});

test('at the safest setting, nothing is asked of anyone else', async () => {
	// A browser may still look for news of itself; no page of ours asks for any.
	const own = /\.(mozilla|firefox)\.(com|org|net)\b/;
	expect(listAsked().filter((line) => !own.test(line))).toEqual([]);
	// Were it asked, it would be noticed.
	await visit('', (page) => page.goto('http://elsewhere.example/').catch(() => {}));
	expect(listAsked()).toContain('GET http://elsewhere.example/ HTTP/1.1');
});
