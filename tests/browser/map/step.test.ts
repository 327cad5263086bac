import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { slider } from './map.ts';

const visit = useBrowser();

/** What changed, as it is read: texts without what is hidden, and where the links lead. */
const readStep = async (page: Page) => ({
	text: (await page.locator('.step').innerText()).replace(/\s+/g, ' ').trim(),
	links: await page
		.locator('.step a:visible')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
});

test('what changed on a day stands on its page with its sources, the same with a script and without', async () => {
	const without = await visit('map/2022-11-01/', readStep, { javaScriptEnabled: false });
	expect(without.text).toMatch(/^1 November 2022 ringed on the map The Dutch foreign minister/);
	expect(without.text).toContain('Ordered closed: Amsterdam, Rotterdam. RTL Nieuws');
	expect(without.links).toContain('/sources/rtl-2022-11-01/');
	expect(await visit('map/2022-11-01/', readStep)).toEqual(without);
	const moved = await visit('map/', async (page) => {
		await page.locator('[type=date]').fill('2022-11-01');
		return readStep(page);
	});
	expect(moved).toEqual(without);
});

test('of many events three are told, and the others are counted with a link to the timeline', async () => {
	const { text, links } = await visit('map/', async (page) => {
		await page.locator('[type=date]').fill('2022-10-31');
		expect(await page.locator('.step li').count()).toBe(3);
		return readStep(page);
	});
	expect(text).toContain('and 1 more event in the timeline');
	expect(links[0]).toMatch(/\/timeline\/#/);
});

test('a day on which nothing changed tells the change before, and has no ring', async () => {
	await visit('map/2022-11-01/', async (page) => {
		expect(await page.locator('.live .turned').count()).toBeGreaterThan(1);
		await page.locator('[type=date]').fill('2022-11-15');
		await calm(page);
		expect(await page.locator('.live .turned').count()).toBe(0);
		expect((await readStep(page)).text).toMatch(/^Latest change: 3 November 2022 Hungary’s /);
	});
});

test('the map stays where it is whatever is said above it', async () => {
	for (const width of [320, 1280])
		await visit(
			'map/2022-10-20/',
			async (page) => {
				const top = () =>
					page
						.locator('svg.map:not(.strip)')
						.first()
						.evaluate((map) => map.getBoundingClientRect().top + scrollY);
				const was = await top();
				await slider(page).focus();
				for (let i = 0; i < 6; i++) {
					await page.keyboard.press('ArrowRight');
					expect(await top()).toBe(was);
				}
			},
			// A font that comes in between would move everything.
			{
				viewport: { width, height: 800 },
				before: (page) => page.route('**/*.woff2', (route) => route.abort()),
			},
		);
});

test('without a script too, the places of a day have a ring', async () => {
	await visit(
		'map/2022-10-25/',
		async (page) => {
			expect(await page.locator('svg.map .turned:visible').count()).toBe(1);
			const [ring, mark] = await Promise.all(
				['.turned:visible', '[data-id=dublin] .line:visible'].map(
					async (one) => (await page.locator(`svg.map ${one}`).boundingBox())!,
				),
			);
			expect(Math.abs(ring!.x + ring!.width / 2 - mark!.x - mark!.width / 2)).toBeLessThan(1);
			expect(ring!.width).toBeGreaterThan(mark!.width + 6);
		},
		{ javaScriptEnabled: false },
	);
});

test.each([
	[1280, 800],
	[390, 844],
])(
	'the map, the slider and what is said of a day fit on one screen, whatever day it is: %d × %d',
	async (width, height) => {
		await visit(
			'map/2022-10-20/',
			async (page) => {
				await slider(page).focus();
				for (let i = 0; i < 8; i++) {
					await page.keyboard.press('ArrowRight');
					const boxes = await page
						.locator('svg.map >> nth=0')
						.or(page.locator('#map-bar'))
						.or(page.locator('.step'))
						.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
					const top = Math.min(...boxes.map((box) => box.top));
					const bottom = Math.max(...boxes.map((box) => box.bottom));
					expect(boxes).toHaveLength(3);
					expect(bottom - top).toBeLessThanOrEqual(height);
					// Beside the map nothing has to be scrolled for.
					if (width > 1000) expect(bottom).toBeLessThanOrEqual(height);
				}
			},
			{ viewport: { width, height } },
		);
	},
);
