import type { CDPSession, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { watch, type Seen } from './moved.ts';
import { listStories } from './stories.ts';
import { useFirefox } from './firefox/browser.ts';

const visit = useBrowser();
const firefox = useFirefox({});
const kinds = inject('kinds');
const due = ['front', 'one of stories', 'map', 'one of places'];
const pages = due.map((kind) => kinds.find(({ name }) => name === kind)!);

/** A slow line: 400 kilobits a second, and 400 milliseconds there and back. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** The most that may move, a tenth of what Web Vitals calls good: a word or a line that is painted before what follows has come. */
const STILL = 0.01;

/** Those of our faces in which the letters of an element are painted. */
async function findPainted(cdp: CDPSession, selector: string): Promise<string[]> {
	const { root } = await cdp.send('DOM.getDocument');
	const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
	const names = fonts.filter(({ isCustomFont }) => isCustomFont).map((font) => font.familyName);
	return names.map((name) => /^(Newsreader|Public Sans)/.exec(name)?.[0] ?? name);
}

async function open(page: Page): Promise<CDPSession> {
	const cdp = await page.context().newCDPSession(page);
	for (const domain of ['DOM', 'CSS', 'Network'] as const) await cdp.send(`${domain}.enable`);
	return cdp;
}

async function slowDown(page: Page): Promise<void> {
	await page.addInitScript(watch);
	const cdp = await open(page);
	await cdp.send('Network.emulateNetworkConditions', slow);
}

test.each(pages)(
	'on a slow line our faces are there at the second look of a first page, and nothing moves but the end of a line: $name',
	async ({ path }) => {
		const measure = (width: number) =>
			visit(
				path,
				async (page) => {
					const cdp = await open(page);
					await page.evaluate(() => document.fonts.ready);
					expect(await findPainted(cdp, 'h1')).toEqual(['Newsreader']);
					expect(await findPainted(cdp, 'header nav a')).toEqual(['Public Sans']);
					const seen = await page.evaluate(() => (window as never as { seen: Seen }).seen);
					for (const widths of seen.widths) expect([1, 2]).toContain(widths.length);
					return seen.shift;
				},
				{ viewport: { width, height: 844 }, before: slowDown },
			);
		for (const width of [390, 1280]) {
			const shift = await measure(width);
			// Where the line pauses, half of a row is painted before the rest: by chance. What a font moves, it moves again.
			expect(shift < STILL ? shift : await measure(width)).toBeLessThan(STILL);
		}
	},
);

test('on a slow line nothing moves in any story on a phone but the end of a line', async () => {
	const paths = await visit('', listStories);
	expect(paths.length).toBeGreaterThan(1);
	for (const path of paths) {
		const measure = () =>
			visit(
				path,
				async (page) => {
					await page.evaluate(() => document.fonts.ready);
					return page.evaluate(() => (window as never as { seen: Seen }).seen.shift);
				},
				{ viewport: { width: 390, height: 844 }, before: slowDown },
			);
		const shift = await measure();
		expect(shift < STILL ? shift : await measure(), path).toBeLessThan(STILL);
	}
});

test('a page is shown before its fonts have come, in letters of the same measures', async () => {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	const heights = (page: Page) =>
		page
			.locator('h1, body > header')
			.evaluateAll((all) => all.map((el) => Math.round(el.getBoundingClientRect().height)));
	const before = (page: Page) =>
		page.route('**/*.woff2', async (route) => {
			await held;
			await route.continue();
		});
	await visit(
		'',
		async (page) => {
			const cdp = await open(page);
			await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
			expect(await findPainted(cdp, 'h1')).toEqual([]);
			const first = await heights(page);
			release();
			await page.evaluate(() => document.fonts.ready);
			expect(await findPainted(cdp, 'h1')).toEqual(['Newsreader']);
			expect(await heights(page)).toEqual(first);
		},
		{ before, until: 'domcontentloaded' },
	);
});

test('the fonts of the front page weigh at most 45 kB', async () => {
	const weight = await visit('', (page) =>
		page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.filter(({ name }) => name.endsWith('.woff2'))
				.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
		),
	);
	expect(weight).toBeGreaterThan(0);
	expect(weight).toBeLessThanOrEqual(45_000);
});

test('Firefox shows our faces, too', async () => {
	const seen = await firefox.visit('', (page) =>
		page.evaluate(async () => {
			await document.fonts.ready;
			/** How wide the heading is in a face, beside how wide it is. */
			const measure = (family: string) => {
				const heading = document.querySelector<HTMLElement>('h1')!;
				const range = document.createRange();
				range.selectNodeContents(heading);
				heading.style.fontFamily = family;
				return range.getBoundingClientRect().width;
			};
			const loaded = [...document.fonts]
				.filter(({ status }) => status === 'loaded')
				.map(({ family }) => family.replaceAll('"', ''));
			return { loaded, own: measure(''), ours: measure('Newsreader'), other: measure('serif') };
		}),
	);
	expect(seen.loaded).toEqual(expect.arrayContaining(['Newsreader', 'Public Sans']));
	expect(seen.own).toBe(seen.ours);
	expect(seen.own).not.toBe(seen.other);
});
