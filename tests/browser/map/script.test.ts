import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { places, slider } from './map.ts';

const visit = useBrowser();

test('a browser in which something fails has the map as it came', async () => {
	await visit(
		'map/',
		async (page) => {
			await page.getByRole('alert').waitFor();
			expect(await slider(page).count()).toBe(0);
			expect(await page.locator('.live, .tools, .card').count()).toBe(0);
			const drawn = page.locator('svg.map a[data-id]:visible');
			expect(await drawn.count()).toBe(places);
			await page.locator('#filter [type=checkbox]').first().uncheck();
			expect(await drawn.count()).toBeLessThan(places);
		},
		{
			before: (page) => page.addInitScript(() => Object.assign(Map, { groupBy: undefined })),
		},
	);
});

test('if what the script needs does not come, the page says so, and its filter works as without a script', async () => {
	for (const path of ['map/', 'embed/map/'])
		await visit(
			path,
			async (page) => {
				expect(await page.getByRole('alert').innerText()).toBe(
					'The map could not be made interactive: a file that it needs did not arrive, or this browser is too old for it. Everything is on this page as it stands; to try again, reload it.',
				);
				expect(await slider(page).count()).toBe(0);
				const drawn = page.locator('svg.map a[data-id]:visible');
				const all = await drawn.count();
				await page.locator('#filter [type=checkbox]').first().uncheck();
				expect(await drawn.count()).toBeLessThan(all);
			},
			{
				before: (page) =>
					page.route('**/map/places.json', (route) => route.fulfill({ status: 404, body: 'none' })),
			},
		);
});

test('of a crowded map, the filter that takes a script goes if the script can do nothing', async () => {
	await visit(
		'map/',
		async (page) => {
			await page.getByRole('alert').waitFor();
			expect(await page.locator('#filter input:visible, #filter summary:visible').count()).toBe(0);
			expect(await page.locator('#filter [data-number]:visible').count()).toBeGreaterThan(5);
			expect(await page.getByText('Each status', { exact: true }).isVisible()).toBe(true);
		},
		{
			before: async (page) => {
				await page.route('**/map/places.json', (route) => route.abort());
				// Our own map has too few places; its page is made to look like one of many.
				await page.route('**/map/', async (route) => {
					const response = await route.fetch();
					const html = (await response.text()).replace(
						'<form id="filter" class="filter">',
						'<form id="filter" class="filter crowded"><p class="links">Each status</p>',
					);
					await route.fulfill({ response, body: html });
				});
			},
		},
	);
});

test('the script asks how the page looks before it changes it, so that a browser finds its styles once', async () => {
	for (const path of ['map/', 'embed/map/'])
		await visit(
			path,
			async (page) => {
				const asked = await page.evaluate(() => (window as unknown as { asked: number[] }).asked);
				expect(asked.length).toBeGreaterThan(0);
				expect(asked.filter((children) => children > 0)).toEqual([]);
			},
			{
				before: (page) =>
					page.addInitScript(() => {
						const asked: number[] = [];
						const ask = window.getComputedStyle.bind(window);
						Object.assign(window, {
							asked,
							getComputedStyle: (...what: Parameters<typeof ask>) => {
								asked.push(document.querySelector('#map-bar')?.childElementCount ?? 0);
								return ask(...what);
							},
						});
					}),
			},
		);
});
