import { load } from 'cheerio';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { colours } from '../../src/styles/palette.ts';
import { readLedger, select } from '../site/ledger.ts';
import { readText, toWords } from '../site/pages.ts';
import { findFirefox, goOutBy, safest, silent } from './firefox.ts';
import { drive, type Driven } from './marionette.ts';
import { countPixels, readScreenshot } from './pixels.ts';

const address = inject('address');
const places = select(readLedger(), 'places');
const path = (kind: string) => inject('kinds').find(({ name }) => name === kind)!.path;

/** The name under which WebDriver hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

let firefox: Driven;
let door: Server;
/** What the browser asked for anywhere but on the site. */
const asked: string[] = [];

beforeAll(async () => {
	door = createServer((socket) => {
		socket.on('error', () => {});
		socket.once('data', (bytes) => {
			asked.push(String(bytes).split('\r\n')[0]!);
			socket.destroy();
		});
	});
	await new Promise<void>((ready) => door.listen(0, '127.0.0.1', ready));
	const out = goOutBy((door.address() as { port: number }).port);
	firefox = await drive(findFirefox(), { ...silent, ...safest, ...out });
}, 600_000);
afterAll(async () => {
	await firefox?.quit();
	door?.close();
});

const open = (page: string) => firefox.send('WebDriver:Navigate', { url: address + page });

async function findAll(selector: string): Promise<string[]> {
	const found = await firefox.send('WebDriver:FindElements', {
		using: 'css selector',
		value: selector,
	});
	return found.map((element: Record<string, string>) => element[ELEMENT]);
}

/** What a reader sees of the first element, as text. */
async function read(selector: string): Promise<string> {
	const [id] = await findAll(selector);
	return (await firefox.send('WebDriver:GetElementText', { id })).value;
}

/** The built page, to compare. */
async function fetchPage(page: string) {
	const html = await (await fetch(address + page)).text();
	return { path: page, html, $: load(html) };
}

/** Without white space, since browsers and we break lines elsewhere. */
const squeeze = (text: string) => toWords(text).replaceAll(' ', '');

test('at the safest setting, each place on the map is there as text, with statuses, dates and links', async () => {
	await open('map/');
	const built = await fetchPage('map/');
	const seen = squeeze(await read('main table'));
	expect(places.filter(({ data }) => !seen.includes(squeeze(data.city)))).toEqual([]);
	for (const row of built.$('main tbody tr').toArray()) {
		const text = squeeze(built.$(row).text());
		expect(text).toMatch(/(19|20)\d\d/);
		expect(seen).toContain(text);
	}
	const links = await findAll('main table a[href]');
	expect(links.length).toBe(built.$('main table a[href]').length);
	expect(links.length).toBeGreaterThanOrEqual(3 * places.length);
	for (const id of links) {
		const { value } = await firefox.send('WebDriver:IsElementDisplayed', { id });
		expect(value).toBe(true);
	}
});

test('at the safest setting, no labels run together where a drawing would be', async () => {
	const names = places.map(({ data }) => data.city.replace(/[^\p{L} ]/gu, '\\$&')).join('|');
	for (const page of ['map/', path('one of places'), path('one of stories'), 'timeline/', '']) {
		await open(page);
		expect(await read('body')).not.toMatch(new RegExp(`(${names})(${names})|20\\d\\d20\\d\\d`));
	}
	await open('map/');
	expect(await read('main figure svg')).toMatch(
		/^Your browser draws no SVG\. The map as a picture/,
	);
	const [link] = await findAll('main figure svg a[href$="picture/"]');
	await firefox.send('WebDriver:ElementClick', { id: link });
	expect((await firefox.send('WebDriver:GetCurrentURL')).value).toBe(`${address}map/picture/`);
});

test('at the safest setting, the picture of the map is seen: land, and each mark in its colour', async () => {
	await open('map/picture/');
	const { value } = await firefox.send('WebDriver:TakeScreenshot', { full: true });
	const shot = readScreenshot(Buffer.from(value, 'base64'));
	expect(shot.width).toBeGreaterThan(600);
	expect(countPixels(shot, colours.land)).toBeGreaterThan(0.1 * shot.width * shot.height);
	const marks = new Set(select(readLedger(), 'statuses').map(({ data }) => data.mark));
	const legend = (await fetchPage('map/')).$('main figure .legend svg');
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
		await open(path(kind));
		const page = await fetchPage(path(kind));
		page
			.$(
				'.peek, .address, main svg > :not(foreignObject), [aria-hidden=true], details > :not(summary)',
			)
			.remove();
		const seen = squeeze(await read('main'));
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

test('at the safest setting, nothing is asked of anyone else', async () => {
	// A browser may still look for news of itself; no page of ours asks for any.
	const own = /\.(mozilla|firefox)\.(com|org|net)\b/;
	expect(asked.filter((line) => !own.test(line))).toEqual([]);
	// Were it asked, it would be noticed.
	await firefox.send('WebDriver:Navigate', { url: 'http://elsewhere.example/' }).catch(() => {});
	expect(asked).toContain('GET http://elsewhere.example/ HTTP/1.1');
});
