import type { Frame } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readLedger, select } from '../site/ledger.ts';
import { useBrowser } from './browser.ts';
import { useElsewhere } from './elsewhere.ts';
import { openCountries } from './map/map.ts';

const embed = useElsewhere();
const visit = useBrowser();
const site = inject('address');
const places = select(readLedger(), 'places').map(({ id }) => id);

/** The places that are seen on the map, each once. */
async function readPlaces(frame: Frame): Promise<string[]> {
	const ids = await frame
		.locator('main svg a[data-id]:visible')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-id')!));
	return [...new Set(ids)].sort();
}

const caption = (frame: Frame) => frame.locator('[data-caption]').innerText();

test('without script a frame elsewhere shows every mark, a filter, and the days before', async () => {
	const seen = await embed(
		'embed/map/',
		async (frame, page) => {
			const before = page.url();
			const all = await readPlaces(frame);
			await openCountries(frame);
			await frame.locator('[name=country][value=NL]').check();
			const some = await readPlaces(frame);
			await frame.locator('nav.time a').first().click();
			await frame.waitForURL(/\/\d{4}-\d\d-\d\d\/$/);
			return { all, some, before, after: page.url(), frame: frame.url() };
		},
		{ javaScriptEnabled: false },
	);
	expect(seen.all).toEqual(places);
	expect(seen.some).toEqual(['amsterdam', 'rotterdam']);
	expect(seen.before).not.toContain(site);
	expect(seen.after).toBe(seen.before);
	expect(seen.frame).toMatch(/\/embed\/map\/\d{4}-\d\d-\d\d\/$/);
});

test.each([true, false])('a link leaves the frame, with scripts: %s', async (javaScriptEnabled) => {
	const seen = await embed(
		'embed/map/ordered-closed/',
		async (frame, page) => {
			await frame.locator('h1').click();
			await page.waitForURL(/\/map\/ordered-closed\/$/);
			return page.url();
		},
		{ javaScriptEnabled: false, ...(javaScriptEnabled && { javaScriptEnabled }) },
	);
	expect(seen).toBe(`${site}map/ordered-closed/`);
});

test('with script a framed map shows what its address says', async () => {
	const seen = await embed(
		'embed/map/?day=2022-11-15&status=denied,ordered-closed&country=NL',
		async (frame) => ({
			caption: await caption(frame),
			home: await frame.locator('header a[data-home]').getAttribute('href'),
			ticked: await frame
				.locator('#filter [name=status]:checked')
				.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
		}),
	);
	expect(seen).toEqual({
		caption: expect.stringMatching(/^2 of \d+ places, .* 15 November 2022\.$/),
		home: expect.stringMatching(
			/\/map\/\d{4}-\d\d-\d\d\/\?day=2022-11-15&status=denied,ordered-closed&country=NL$/,
		),
		ticked: ['denied', 'ordered-closed'],
	});
});

test('a place’s card opens within the frame, and its links lead out of it', async () => {
	const seen = await embed('embed/map/', async (frame, page) => {
		const mark = frame.locator('[data-drawing=region] .live a:not(.cluster)').first();
		await mark.focus();
		await page.keyboard.press('Enter');
		const card = frame.locator('.card:not([hidden])');
		const box = await card.evaluate((el) => {
			const { left, right, top, bottom } = el.getBoundingClientRect();
			return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
		});
		await card.locator('a').last().click();
		await page.waitForURL(/\/places\//);
		return { isWithin: box, url: page.url() };
	});
	expect(seen.isWithin).toBe(true);
	expect(seen.url).toMatch(/\/places\/[\w-]+\/$/);
});

test('what is done in a frame is no step that Back would have to undo', async () => {
	const seen = await embed('embed/map/', async (frame, page) => {
		const before = await page.evaluate(() => history.length);
		await frame.locator('#map-bar input[type=range]').press('Home');
		await frame.locator('#filter input').first().uncheck();
		await frame.waitForURL(/status=/);
		return { before, after: await page.evaluate(() => history.length), url: frame.url() };
	});
	expect(seen.after).toBe(seen.before);
	expect(seen.url).toMatch(/\/embed\/map\/.*status=/);
});

test('no page but those made for it can be framed', async () => {
	for (const path of ['', 'map/', 'map/nl/', 'data/', '404.html'])
		expect(await embed(path, (frame) => frame.locator('main').count()), path).toBe(0);
});

test('the buttons of a drawing in a frame cover nothing that stands below it', async () => {
	for (const width of [600, 640, 800, 1023])
		await visit(
			'embed/map/',
			async (page) => {
				await page.locator('.tools').last().waitFor();
				const [tools, section] = await Promise.all(
					['.tools', '[data-drawing]'].map((name) => page.locator(name).last().boundingBox()),
				);
				const end = section!.y + section!.height;
				expect(tools!.y + tools!.height, `${width} px`).toBeLessThanOrEqual(end + 1);
			},
			{ viewport: { width, height: 640 } },
		);
});
