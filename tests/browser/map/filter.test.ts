import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLedger, select } from '../../site/ledger.ts';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { openChoice, tickCountries } from './map.ts';

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
		expect(await page.locator('.controls').innerText()).toContain('(some hidden)');
		await openChoice(page);
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

test('without a script no number beside a drawing says more than is shown, and a closed choice tells of itself', async () => {
	await visit(
		'map/',
		async (page) => {
			const captions = () => page.locator('figcaption').allInnerTexts();
			const numbers = page.locator('[data-number]:visible');
			const choice = page.locator('.controls > details > summary');
			expect(await numbers.count()).toBeGreaterThan(0);
			expect((await captions()).join()).not.toContain('in all');
			expect(await choice.innerText()).not.toContain('hidden');
			await tickCountries(page, some);
			await openChoice(page);
			expect(await numbers.count()).toBe(0);
			const counts = await page
				.locator('[data-count]')
				.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content));
			expect(counts.length).toBeGreaterThan(0);
			expect(new Set(counts)).toEqual(new Set(['" in all"']));
			expect(await choice.innerText()).toContain('(some hidden)');
		},
		{ javaScriptEnabled: false },
	);
});

test('paper tells what was chosen, and of the choice no more', async () => {
	for (const javaScriptEnabled of [false, true])
		await visit(
			'map/',
			async (page) => {
				const told = page.locator('.controls label:visible');
				await page.emulateMedia({ media: 'print' });
				expect(await told.count()).toBe(0);
				await page.emulateMedia({ media: 'screen' });
				await tickCountries(page, some);
				await openChoice(page);
				expect(await told.count()).toBe(0);
				await page.emulateMedia({ media: 'print' });
				const countries = await told.allInnerTexts();
				expect(countries.slice(-some.length).map((name) => name.trim())).toEqual([
					'Ireland',
					'Netherlands',
				]);
				expect(countries).toHaveLength(
					some.length + (await page.locator('[name=status]:checked').count()),
				);
				expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(false);
			},
			{ javaScriptEnabled },
		);
});
