import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { card, places, single, slider, sumPlaces } from './map.ts';

const visit = useBrowser();
const address = inject('address');

test('a pasted address gives the same picture', async () => {
	const picture = async (page: Page) => {
		await calm(page);
		return page.evaluate(() => ({
			marks: [...document.querySelectorAll('.live')].map(({ innerHTML }) =>
				innerHTML.replace(/ tabindex="-?\d"/g, ''),
			),
			land: [...document.querySelectorAll('.stage svg > g')].map((g) =>
				g.getAttribute('transform'),
			),
			card: document.querySelector('.card:not([hidden])')?.textContent,
			table: [...document.querySelectorAll('tbody tr:not([hidden])')].map((row) => row.textContent),
		}));
	};
	const { url, was } = await visit('map/', async (page) => {
		await page.locator('[type=date]').fill('2023-01-15');
		const figure = page.locator('[data-drawing=region]');
		await figure.getByRole('button', { name: 'Zoom in' }).click();
		await figure.getByRole('button', { name: 'Move up' }).click();
		await single(page).focus();
		await page.keyboard.press('Enter');
		return { was: await picture(page), url: page.url() };
	});
	expect(url).toMatch(/map\/2023-01-12\/\?day=2023-01-15&place=[\w-]+&region=[\d.,]+$/);
	expect(await visit(url.slice(address.length), picture)).toEqual(was);
	expect(was.card).toBeTruthy();
});

test('nonsense in the address does no harm', async () => {
	await visit(
		'map/?day=never&status=,&country=zz&place=nowhere&region=a,b&world=1,1',
		async (page) => {
			expect(await sumPlaces(page)).toBe(places);
			expect(await card(page).count()).toBe(0);
		},
	);
});

test('the address of a place brings its mark and its card into view, side by side', async () => {
	for (const place of ['tokyo', 'prague'])
		await visit(`map/?place=${place}`, async (page) => {
			const own = (await page.locator(`.live [data-key=${place}]`).boundingBox())!;
			const box = (await card(page).boundingBox())!;
			expect(own.y).toBeGreaterThanOrEqual(0);
			expect(own.y + own.height).toBeLessThanOrEqual(900);
			expect(Math.abs(own.y + own.height / 2 - box.y - box.height / 2)).toBeLessThan(box.height);
			await page.mouse.wheel(0, 2000);
			await calm(page);
			await slider(page).press('ArrowLeft');
			await calm(page);
			const later = (await page.locator(`.live [data-key=${place}]`).boundingBox())!;
			const after = (await card(page).boundingBox())!;
			expect(Math.abs(later.y - after.y)).toBeLessThan(after.height + 20);
		});
});

test('the view can be cited and its address copied', async () => {
	await visit('map/?country=NL', async (page) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Copy link' }).click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/^https?:\/\/[^/]+\/map\/\?country=NL$/);
		await page.getByRole('button', { name: 'Cite this view' }).click();
		const cited = await page.locator('dialog textarea').inputValue();
		expect(cited).toContain(copied);
		expect(cited).toMatch(/^.+, “.+”\. Version of \d+ \w+ \d{4}\. https?:/);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(page.url()).toBe(`${address}map/?country=NL`);
	});
});
