import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLedger, select } from '../../site/ledger.ts';
import { useBrowser } from '../browser.ts';
import { tickCountries } from './map.ts';

const visit = useBrowser();
const countries = new Set(select(readLedger(), 'places').map(({ data }) => data.country));

test('nothing on the page moves when the script comes', async () => {
	const tops = (page: Page) =>
		page
			.locator('h2, svg.map, table')
			.evaluateAll((all) => all.map((el) => Math.round(el.getBoundingClientRect().top + scrollY)));
	// A font that comes in time on one visit and too late on the other would move everything by a pixel.
	const withoutFonts = (page: Page) => page.route('**/*.woff2', (route) => route.abort());
	/** In place of the script, one that only lets us wait for nothing more. */
	const withoutScript = async (page: Page) => {
		await withoutFonts(page);
		await page.route('**/*.js', (route) =>
			route.fulfill({
				contentType: 'text/javascript',
				body: 'document.querySelector("#map-bar").append(document.createElement("i"))',
			}),
		);
	};
	for (const width of [320, 1280]) {
		const viewport = { width, height: 800 };
		expect(await visit('map/', tops, { viewport, before: withoutFonts })).toEqual(
			await visit('map/', tops, { viewport, before: withoutScript }),
		);
	}
});

test('each box stands clear of the name before it, wide and narrow', async () => {
	for (const width of [320, 1280])
		await visit(
			'map/',
			async (page) => {
				await tickCountries(page, ['NL', 'IE']);
				const boxes = await page.locator('.controls label').evaluateAll((all) =>
					all.map((label) => {
						const { left, right, top, height } = label.getBoundingClientRect();
						return { left, right, top, height };
					}),
				);
				expect(boxes.length).toBeGreaterThan(countries.size);
				for (const one of boxes)
					for (const { left, top } of boxes)
						if (Math.abs(top - one.top) < one.height && left > one.left)
							expect(left - one.right).toBeGreaterThanOrEqual(8);
			},
			{ javaScriptEnabled: false, viewport: { width, height: 900 } },
		);
});

test('the map begins on the first screen, with a script and without', async () => {
	for (const javaScriptEnabled of [false, true])
		for (const [width, height, most] of [
			[1280, 800, 600],
			[320, 1000, 960],
		] as const)
			await visit(
				'map/',
				async (page) => {
					const top = await page
						.locator('svg.map')
						.first()
						.evaluate((map) => map.getBoundingClientRect().top + scrollY);
					expect(top).toBeLessThan(most);
				},
				{ javaScriptEnabled, viewport: { width, height } },
			);
});
