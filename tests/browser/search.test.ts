import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const address = inject('address');

const status = (page: Page) => page.locator('#search [role=status]');
const titles = (page: Page) => page.locator('#search ol h3').allInnerTexts();

test('an address opens its search, with what narrows it down', async () => {
	await visit('search/#q=Dublin&kind=claims&country=IE&year=2022', async (page) => {
		await expect.poll(() => status(page).innerText()).toMatch(/^Results: \d+\./);
		const notes = await page.locator('#search li .small:first-of-type').allInnerTexts();
		expect(notes.length).toBeGreaterThan(1);
		for (const note of notes) expect(note).toMatch(/^Claim · .*2022/);
		expect(await page.locator('select[name=kind]').inputValue()).toBe('claims');
		expect(await page.locator('option[value=places]').innerText()).toMatch(/^Places \(\d+\)$/);
	});
});

test('the search goes by keyboard: to the field, through the filters, to a result, and back to the same search', async () => {
	await visit('search/', async (page) => {
		await page.locator('h1').click();
		await page.keyboard.press('Tab');
		await page.keyboard.type('madrid');
		await page.keyboard.press('Enter');
		await expect.poll(() => titles(page)).toContain('Madrid, Spain');
		const names: unknown[] = [];
		for (let i = 0; i < 5; i++) {
			await page.keyboard.press('Tab');
			names.push(await page.evaluate(() => document.activeElement?.getAttribute('name')));
		}
		expect(names).toEqual(['kind', 'country', 'status', 'year', null]);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/places/madrid/');
		await page.goBack();
		await expect.poll(() => titles(page)).toContain('Madrid, Spain');
		expect(page.url()).toBe(`${address}search/#q=madrid`);
	});
});

test('more results are shown when they are asked for, and the focus goes to the first of them', async () => {
	await visit('search/#q=china', async (page) => {
		await expect.poll(async () => (await titles(page)).length).toBe(20);
		await page.locator('#search section button').click();
		const all = await titles(page);
		expect(all).toHaveLength(40);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(all[20]);
	});
});

test.each([
	['nantnog', 'Nothing has these very words.'],
	['nantong lighthouse', 'Nothing has all of these words.'],
	['qqqqq', 'Nothing is found.'],
])('the search says how it found what was asked for: %s', async (q, says) => {
	await visit(`search/#q=${q}`, async (page) => {
		await expect.poll(() => status(page).innerText()).toContain(says);
	});
});

test('the page for addresses that are not there leads to the search with what is typed', async () => {
	await visit('404.html', async (page) => {
		await page.getByRole('searchbox').fill('São Paulo');
		await page.keyboard.press('Enter');
		await expect.poll(() => titles(page)).toContain('São Paulo, Brazil');
	});
});

test('without a script there is no field, and a sentence says where to look', async () => {
	for (const path of ['search/', '404.html'])
		await visit(
			path,
			async (page) => {
				expect(await page.locator('input').count()).toBe(0);
				const says = await page.locator('main').innerText();
				expect(says.includes('Scripts are off')).toBe(path === 'search/');
			},
			{ javaScriptEnabled: false },
		);
});

test.each([320, 1280])(
	'no rule of access is broken by results, light and dark, %d px wide',
	async (width) => {
		await visit(
			'search/#q=dublin&kind=claims',
			async (page) => {
				await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(1);
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
					expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
				}
				const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(scrollWidth).toBeLessThanOrEqual(width);
			},
			{ viewport: { width, height: 900 } },
		);
	},
);
