import { expect, inject, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { card, marks, openCountries, past, places, sumPlaces } from './map.ts';

const visit = useBrowser();
const address = inject('address');

test('every step is a step back: day, country, place', async () => {
	await visit('map/', async (page) => {
		await page.locator('[type=date]').fill(past);
		await openCountries(page);
		await page.locator('[name=country]').nth(2).check();
		await calm(page);
		await marks(page).first().locator('.reach').click();
		await card(page).waitFor();
		const urls = [page.url()];
		for (let i = 0; i < 3; i++) {
			await page.goBack();
			urls.push(page.url());
		}
		expect(urls.map((url) => url.slice(address.length).replace(/=[\w-]+/g, ''))).toEqual([
			`map/${past}/?country&place`,
			`map/${past}/?country`,
			`map/${past}/`,
			'map/',
		]);
		expect(await sumPlaces(page)).toBe(places);
		expect(await card(page).count()).toBe(0);
	});
});
