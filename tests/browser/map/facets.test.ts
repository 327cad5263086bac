import { expect, inject, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { places, sumPlaces } from './map.ts';

const visit = useBrowser();
const address = inject('address');

test('the map is narrowed by kind and year beside a status, the address says so, and Back takes one away', async () => {
	await visit('map/', async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.locator('#facets summary').click();
		await page.locator('#facets label', { hasText: 'Denials' }).locator('input').check();
		await expect.poll(() => page.url()).toBe(`${address}map/?kind=denial`);
		const fit = page.locator('#facets [data-fit]');
		await expect.poll(() => fit.innerText()).toMatch(new RegExp(`^\\d+ of ${places} places fit`));
		const denied = Number.parseInt(await fit.innerText(), 10);
		await expect.poll(() => sumPlaces(page)).toBe(denied);
		expect(await page.locator('.tally').innerText()).toBe(`${denied} of ${places} places shown`);
		expect(asked.filter((url) => url.endsWith('.js'))).toHaveLength(1);

		await page.locator('#facets select[name=year]').first().selectOption('2023');
		await expect.poll(() => page.url()).toMatch(/\/map\/\?year=2023-\d{4}&kind=denial$/);
		const later = Number.parseInt(await fit.innerText(), 10);
		expect(later).toBeLessThan(denied);
		await expect.poll(() => sumPlaces(page)).toBe(later);
		const box = page.locator('#filter label', { hasText: 'Reported closed' });
		expect(Number(await box.locator('[data-number]').innerText())).toBeLessThanOrEqual(later);

		await page.goBack();
		await expect.poll(() => page.url()).toBe(`${address}map/?kind=denial`);
		await expect.poll(() => sumPlaces(page)).toBe(denied);
		await page.goBack();
		await expect.poll(() => sumPlaces(page)).toBe(places);
	});
});

test('an address asks the map for a number and a country, and what is not there is told', async () => {
	await visit('map/?country=ES&number=3&kind=wedding', async (page) => {
		const fit = page.locator('#facets [data-fit]');
		await expect
			.poll(() => fit.innerText())
			.toMatch(/^The address also asks for “wedding”, which this list does not have\. \d+ of/);
		await expect.poll(() => sumPlaces(page)).toBe(2);
		expect(await page.locator('#facets select[name=number]').inputValue()).toBe('3');
		await expect.poll(() => page.url()).toBe(`${address}map/?country=ES&number=3`);
	});
});

test('the map fetches nothing of further filters until a reader opens them', async () => {
	await visit('map/', async (page) => {
		await page.locator('#facets').waitFor();
		const loaded = () =>
			page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
		const own = (await loaded()).filter((name) => name.endsWith('.js') || name.includes('facets/'));
		expect(own).toHaveLength(1);
	});
});
