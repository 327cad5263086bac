import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLedger, select } from '../site/ledger.ts';
import { useBrowser } from './browser.ts';
import { calm } from './calm.ts';

const visit = useBrowser();
const some = ['NL', 'IE'];
const all = select(readLedger(), 'places');
const own = all.filter(({ data }) => some.includes(data.country)).map(({ id }) => id);

const rows = (page: Page) =>
	page
		.locator('tbody tr:visible')
		.evaluateAll((list) => list.map((row) => row.getAttribute('data-id')!).sort());

async function tick(page: Page): Promise<void> {
	await page.locator('#filter summary').click();
	for (const code of some) await page.locator(`[name=country][value=${code}]`).check();
}

test('without a script several countries can be ticked, and all be shown again', async () => {
	await visit(
		'map/',
		async (page) => {
			await tick(page);
			expect(await rows(page)).toEqual(own);
			const marks = await page
				.locator('svg.map a[data-id]:visible')
				.evaluateAll((list) => list.map((mark) => mark.getAttribute('data-id')!).sort());
			expect(marks).toEqual(own);
			await page.getByRole('button', { name: 'Show all' }).click();
			expect(await rows(page)).toHaveLength(all.length);
			// It stays for as long as the focus is on it, and then has nothing more to do.
			await page.keyboard.press('Tab');
			expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(false);
		},
		{ javaScriptEnabled: false },
	);
});

test('with it they are in the address, which shows the same, and Back undoes each', async () => {
	const query = await visit('map/', async (page) => {
		await tick(page);
		await calm(page);
		expect(await rows(page)).toEqual(own);
		const { search } = new URL(page.url());
		await page.goBack();
		await calm(page);
		expect(new URL(page.url()).search).toBe('?country=NL');
		return search;
	});
	expect(query).toBe('?country=IE,NL');
	await visit(`map/${query}`, async (page) => {
		expect(await rows(page)).toEqual(own);
		expect(await page.locator('#filter summary').innerText()).toContain('Ireland, Netherlands');
	});
});

test('what is ticked while the script is on its way stays ticked', async () => {
	await visit(
		'map/',
		async (page) => {
			await expect.poll(() => rows(page)).toEqual(own);
			await expect.poll(() => new URL(page.url()).search).toBe('?country=IE,NL');
			expect(await page.locator('[name=country]:checked').count()).toBe(some.length);
		},
		{
			before: (page) =>
				page.route('**/map/places.json', async (route) => {
					await tick(page);
					await route.continue();
				}),
		},
	);
});
