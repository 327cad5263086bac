import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLedger, select } from '../../site/ledger.ts';
import { useBrowser } from '../browser.ts';
import { tickCountries } from './map.ts';

const visit = useBrowser();
const countries = new Set(select(readLedger(), 'places').map(({ data }) => data.country));
const country = `map/${[...countries][0]!.toLowerCase()}/`;

test('nothing on the page moves when the script comes', async () => {
	const tops = (page: Page) =>
		page
			.locator('h2, svg.map:not(.strip), table')
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

test('the map begins above 300 pixels from the top, on a phone above 420', async () => {
	for (const javaScriptEnabled of [false, true])
		for (const [width, height, most] of [
			[1280, 800, 300],
			[320, 568, 420],
		] as const)
			await visit(
				'map/',
				async (page) => {
					const top = await page
						.locator('svg.map:not(.strip)')
						.first()
						.evaluate((map) => map.getBoundingClientRect().top + scrollY);
					expect(top).toBeLessThan(most);
				},
				{ javaScriptEnabled, viewport: { width, height } },
			);
});

test.each([
	['map/', 1280, 800],
	['map/', 1920, 1080],
	['embed/map/', 320, 820],
	['embed/map/', 390, 820],
	['embed/map/', 480, 820],
	['embed/map/', 600, 640],
	['embed/map/', 800, 640],
])(
	'map, legend and buttons, in a frame the credit too, are whole on the first screen: %s at %d × %d',
	async (path, width, height) => {
		for (const javaScriptEnabled of [false, true])
			await visit(
				path,
				async (page) => {
					const ends = await page
						.locator(
							'.sheet .drawing:not(.rest) svg.map:not(.strip), .statuses, .key li, .credit, .drawing:not(.rest) .tools',
						)
						.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
					expect(ends.length).toBeGreaterThan(3);
					expect(Math.max(...ends)).toBeLessThanOrEqual(height);
				},
				{ javaScriptEnabled, viewport: { width, height } },
			);
	},
);

test('the map of a country is whole on the first screen, with what is said of it beside it', async () => {
	for (const javaScriptEnabled of [false, true])
		await visit(
			country,
			async (page) => {
				const [map, told] = await Promise.all(
					['.sheet svg.map', '.in-short'].map((part) => page.locator(part).first().boundingBox()),
				);
				expect(map!.y).toBeLessThan(300);
				expect(map!.y + map!.height).toBeLessThanOrEqual(800);
				expect(told!.x).toBeGreaterThan(map!.x + map!.width);
				expect(told!.y).toBeLessThan(400);
			},
			{ javaScriptEnabled, viewport: { width: 1280, height: 800 } },
		);
});

test('on a wide screen the map uses the width: both drawings stand side by side on the first screen', async () => {
	await visit(
		'map/',
		async (page) => {
			const boxes = await page
				.locator('svg.map:not(.strip)')
				.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
			const [region, world] = boxes;
			expect(world.left).toBeGreaterThan(region.right);
			expect(world.bottom).toBeLessThanOrEqual(1080);
			expect(region.width + world.width).toBeGreaterThan(1600);
		},
		{ viewport: { width: 1920, height: 1080 } },
	);
});
