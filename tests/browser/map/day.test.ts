import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { lastDay } from '../../../src/lib/date.ts';
import { formatDate } from '../../../src/words/formatdate.ts';
import { readLedger, select } from '../../site/ledger.ts';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { past, places, readQuery, slider, sumPlaces } from './map.ts';

const visit = useBrowser();
const address = inject('address');

test('an exact day goes back to the first event of all, before any place was reported', async () => {
	const [first] = select(readLedger(), 'events')
		.map(({ data }) => lastDay(String(data['date'])))
		.sort();
	await visit('map/', async (page) => {
		expect(await page.locator('[type=date]').getAttribute('min')).toBe(first);
		await page.locator('[type=date]').fill(first!);
		const date = formatDate(first!, 'en-GB');
		expect(await slider(page).getAttribute('aria-valuetext')).toBe(`${date}: 0 places reported`);
		expect(await page.locator('.step').innerText()).toBe(`No place had been reported by ${date}`);
		expect(await page.locator('svg.map:visible:not(.strip)').count()).toBe(2);
		expect(await sumPlaces(page)).toBe(0);
		await expect.poll(() => readQuery(page)).toBe(`?day=${first}`);
		await page.reload();
		await slider(page).waitFor();
		expect(await page.locator('[type=date]').inputValue()).toBe(first);
		expect(await sumPlaces(page)).toBe(0);
	});
});

test('an exact day before the first or after the last is told so, and changes nothing', async () => {
	await visit('map/', async (page) => {
		const exact = page.locator('[type=date]');
		await exact.evaluate((box) =>
			box.addEventListener('invalid', () => box.setAttribute('data-refused', '')),
		);
		for (const day of ['1999-12-31', '2999-12-31']) {
			await exact.fill(day);
			expect(await page.locator('[data-refused]').count()).toBe(1);
			await exact.evaluate((box) => box.removeAttribute('data-refused'));
			expect(page.url()).toBe(`${address}map/`);
		}
		await exact.fill(past);
		expect(await page.locator('[data-refused]').count()).toBe(0);
		expect(page.url()).toBe(`${address}map/${past}/`);
	});
});

test('a link to a part of the page leads there, before the map moves and after', async () => {
	await visit('map/', async (page) => {
		const links = page.locator('main a[href^="#"]:visible');
		const ids = await links.evaluateAll((all) => all.map((el) => el.getAttribute('href')!));
		expect(ids).toContain('#days');
		for (const isAwake of [false, true]) {
			if (isAwake) await page.locator('[type=date]').fill(past);
			for (const id of ids) {
				await page.locator(`main a[href="${id}"]`).first().click();
				await page.waitForFunction((hash) => location.hash === hash, id);
				expect(
					await page
						.locator(id)
						.boundingBox()
						.then((box) => box!.y < 800),
				).toBe(true);
			}
		}
	});
});

test('an earlier day has statuses that today has not, and the page for it has them without a script', async () => {
	const read = (page: Page) => page.locator('tbody tr:visible').allInnerTexts();
	const steady = (rows: string[]) => rows.map((row) => row.replace(/\s+/g, ' ').trim());
	const without = await visit(`map/${past}/`, read, { javaScriptEnabled: false });
	const own = await visit(`map/${past}/`, read);
	const moved = await visit('map/', async (page) => {
		await page.locator('[type=date]').fill(past);
		expect(page.url()).toBe(`${address}map/${past}/`);
		await calm(page);
		return read(page);
	});
	expect(steady(own)).toEqual(steady(without));
	expect(steady(moved)).toEqual(steady(without));
});

test('on the page of an early day, later days bring the places that it has not', async () => {
	await visit('map/2022-09-03/', async (page) => {
		expect(await sumPlaces(page)).toBeLessThan(places);
		await slider(page).focus();
		await page.keyboard.press('End');
		expect(await sumPlaces(page)).toBe(places);
		expect(await page.locator('tbody tr:visible').count()).toBe(places);
		expect(await page.locator('h1').innerText()).not.toContain('2022');
	});
});
