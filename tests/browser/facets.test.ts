import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const address = inject('address');

const fit = (page: Page) => page.locator('[data-fit]');
const chips = (page: Page) => page.locator('[data-chips] [data-text]').allInnerTexts();
const lines = (page: Page) => page.locator('[data-results] li > a');
const tick = (page: Page, name: string) =>
	page.locator('#facets label', { hasText: name }).locator('input').check();

test('places are filtered by two facets, the address says so, and Back takes one away', async () => {
	await visit('places/', async (page) => {
		await page.locator('#facets summary').click();
		await tick(page, 'Denials');
		await expect.poll(() => page.url()).toBe(`${address}places/?kind=denial`);
		await expect.poll(() => fit(page).innerText()).toMatch(/^\d+ of \d+ places fit\.$/);
		const denied = await lines(page).count();
		await page.locator('#facets select[name=year]').last().selectOption('2022');
		await expect.poll(() => chips(page)).toEqual(['Year: 2016–2022', 'Kind of event: Denials']);
		await expect.poll(() => lines(page).count()).toBeLessThan(denied);
		expect(await page.locator('[data-whole]').isVisible()).toBe(false);
		await page.goBack();
		await expect.poll(() => lines(page).count()).toBe(denied);
		expect(page.url()).toBe(`${address}places/?kind=denial`);
		expect(await page.locator('#facets select[name=year]').last().inputValue()).toBe('');
		await page.goBack();
		await expect.poll(() => page.locator('[data-whole]').isVisible()).toBe(true);
	});
});

test('an address of the timeline is what it asks for, and says what the timeline does not have', async () => {
	await visit('timeline/?kind=order,wedding&year=2022-2023', async (page) => {
		await expect
			.poll(() => fit(page).innerText())
			.toMatch(
				/^The address also asks for “wedding”, which this list does not have\. \d+ of \d+ events fit\.$/,
			);
		const notes = await page.locator('[data-results] [data-note]').allInnerTexts();
		expect(notes.length).toBeGreaterThan(1);
		for (const note of notes) expect(note).toMatch(/202[23] · official order/);
	});
});

test('the counts beside the values are those of what else is asked for, and what they promise is shown', async () => {
	await visit('places/?kind=charge', async (page) => {
		await page.locator('#facets summary').click();
		const box = page.locator('#facets label', { hasText: 'United Kingdom' });
		await expect.poll(() => lines(page).count()).toBeGreaterThan(0);
		const other = page.locator('#facets label', { hasText: 'United States' });
		const promised = Number(await other.locator('[data-count]').innerText());
		expect([await box.locator('[data-count]').innerText(), promised]).toEqual(['0', 1]);
		await other.locator('input').check();
		await expect.poll(() => lines(page).count()).toBe(promised);
		expect(await fit(page).innerText()).toMatch(/^1 of \d+ places fits\.$/);
	});
});

test('where nothing fits the filter says so, and by keyboard one thing is taken away', async () => {
	await visit('places/?status=denied&number=50', async (page) => {
		await expect.poll(() => fit(page).innerText()).toBe('Nothing fits. Take one of these away.');
		expect(await chips(page)).toEqual(['Status: Denied', 'Number of stations: 50 or more']);
		await page.locator('[data-chips] button').last().focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).toBe(`${address}places/?status=denied`);
		await expect.poll(() => lines(page).count()).toBeGreaterThan(1);
		const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
		expect(await focused()).toMatch(/Status: Denied/);
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).toBe(`${address}places/`);
		expect(await focused()).toMatch(/^Filter by/);
	});
});

test('nothing is fetched until a reader asks, and if it can’t be, the list is whole', async () => {
	await visit('timeline/', async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.route('**/facets/**', (route) => route.abort());
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([]);
		await page.locator('#facets summary').click();
		await expect.poll(() => fit(page).innerText()).toMatch(/^The filter could not be loaded/);
		expect(await page.locator('[data-whole]').isVisible()).toBe(true);
	});
});

test('a filter that is open has no fault that axe finds, on a phone either', async () => {
	await visit('places/?kind=denial', async (page) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.locator('#facets summary').click();
		await expect.poll(() => lines(page).count()).toBeGreaterThan(1);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});
