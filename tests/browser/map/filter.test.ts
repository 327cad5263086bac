import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLedger, select } from '../../site/ledger.ts';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { tickCountries } from './map.ts';

const visit = useBrowser();
const some = ['NL', 'IE'];
const all = select(readLedger(), 'places');
const own = all.filter(({ data }) => some.includes(data.country)).map(({ id }) => id);

const rows = (page: Page) =>
	page
		.locator('tbody tr:visible')
		.evaluateAll((list) => list.map((row) => row.getAttribute('data-id')!).sort());

test('without a script several countries can be ticked, and all be shown again', async () => {
	await visit(
		'map/',
		async (page) => {
			await tickCountries(page, some);
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
		await tickCountries(page, some);
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
					await tickCountries(page, some);
					await route.continue();
				}),
		},
	);
});

test('without a script no number says more than is shown, and the closed list of countries tells of itself', async () => {
	await visit(
		'map/',
		async (page) => {
			const numbers = page.locator('[data-number]:visible');
			const choice = page.locator('#filter summary');
			const counts = async () => {
				const ends = await page
					.locator('[data-count]')
					.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content));
				expect(ends.length).toBeGreaterThan(0);
				return [...new Set(ends)];
			};
			expect(await numbers.count()).toBeGreaterThan(0);
			expect(await counts()).toEqual(['none']);
			expect(await choice.innerText()).toBe('Countries: all');
			// How many places have a status is so whether it is ticked or not.
			await page.locator('#filter [name=status]').first().uncheck();
			expect(await numbers.count()).toBeGreaterThan(0);
			expect(await counts()).toEqual(['" in all"']);
			await page.locator('#filter [name=status]').first().check();
			await tickCountries(page, some);
			expect(await numbers.count()).toBe(0);
			expect(await counts()).toEqual(['" in all"']);
			expect(await choice.innerText()).toBe('Countries: those ticked');
		},
		{ javaScriptEnabled: false },
	);
});

test('paper has the legend without its boxes, and of the countries those chosen', async () => {
	for (const javaScriptEnabled of [false, true])
		await visit(
			'map/',
			async (page) => {
				const told = page.locator('#filter label:visible');
				const read = async () =>
					(await told.allInnerTexts())
						.map((text) => text.replace(/\d+|\s+/g, ' ').trim())
						.filter(Boolean);
				const statuses = await page
					.locator('#filter .row:not(.none)')
					.evaluateAll((rows) => rows.map((row) => row.querySelector('span')!.textContent.trim()));
				await page.emulateMedia({ media: 'print' });
				expect(await read()).toEqual(statuses);
				expect(await page.locator('#filter input:visible').count()).toBe(0);
				await page.emulateMedia({ media: 'screen' });
				await page.locator('#filter [name=status]').first().uncheck();
				await tickCountries(page, some);
				await page.locator('#filter summary').click();
				await page.emulateMedia({ media: 'print' });
				const now = await read();
				expect(now.slice(-some.length)).toEqual(['Ireland', 'Netherlands']);
				expect(now).not.toContain(statuses[0]);
				expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(false);
			},
			{ javaScriptEnabled },
		);
});
