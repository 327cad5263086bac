import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { card, readQuery, single } from './map.ts';

const visit = useBrowser();

test('with a keyboard: one stop, arrows in the order of the table, Enter, Escape, zoom and help', async () => {
	await visit('map/', async (page) => {
		const region = page.locator('[data-drawing=region]');
		expect(await region.locator('.live [tabindex="0"]').count()).toBe(1);
		const order = await region
			.locator('.live [data-key]')
			.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key')));
		const held = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
		await region.locator('.live [tabindex="0"]').focus();
		const walked = [await held()];
		for (let i = 1; i < order.length; i++) {
			await page.keyboard.press(i % 2 ? 'ArrowRight' : 'ArrowDown');
			walked.push(await held());
		}
		expect(walked).toEqual(order);
		await page.keyboard.press('Home');
		expect(await held()).toBe(order[0]);
		await single(page).focus();
		const mark = await held();
		expect(await card(page).isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
		expect(await held()).toBe(mark);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement!.closest('.card') !== null)).toBe(true);
		expect(readQuery(page)).toBe(`?place=${mark}`);
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
		expect(await held()).toBe(mark);
		expect(readQuery(page)).toBe('');
		await page.keyboard.press('+');
		await expect.poll(() => readQuery(page)).toMatch(/,2$/);
		expect(await held()).toBe(mark);
		await page.keyboard.press('0');
		await expect.poll(() => readQuery(page)).toBe('');
		await page.keyboard.press('?');
		expect(await page.getByRole('dialog').isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await held()).toBe(mark);
	});
});

test('keys do nothing to the map while it has not the focus', async () => {
	await visit('map/', async (page) => {
		await page.locator('h1').click();
		for (const key of ['+', '?', '0']) await page.keyboard.press(key);
		await calm(page);
		expect(readQuery(page)).toBe('');
		expect(await page.getByRole('dialog').count()).toBe(0);
	});
});

test('who steps through the days by keyboard, or leaves a mark behind, keeps the focus', async () => {
	await visit('map/', async (page) => {
		const first = page.locator('nav.time a').first();
		await first.focus();
		const days = [];
		for (let i = 0; i < 3; i++) {
			await page.keyboard.press('Enter');
			await calm(page);
			days.push(new URL(page.url()).pathname);
		}
		expect(new Set(days).size).toBe(3);
		await single(page).focus();
		for (let i = 0; i < 3; i++) await page.keyboard.press('+');
		for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowRight');
		for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowDown');
		await page.keyboard.press('ArrowRight');
		expect(await page.evaluate(() => document.activeElement!.hasAttribute('data-key'))).toBe(true);
	});
});

test('after a window has become narrower, arrows lead on from mark to mark among those that are seen', async () => {
	await visit('map/', async (page) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await calm(page);
		await single(page).focus();
		const focused = page.locator('.live a:focus');
		const keys: (string | null)[] = [];
		for (let step = 0; step < 3; step++) {
			expect(await focused.isVisible()).toBe(true);
			keys.push(await focused.getAttribute('data-key'));
			await page.keyboard.press('ArrowRight');
		}
		expect(new Set(keys).size).toBe(3);
	});
});
