import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { slider, stopClock } from './map.ts';

const visit = useBrowser();
const before = (page: Page) => page.clock.install();
const says = (page: Page) => slider(page).getAttribute('aria-valuetext');

test('played, Ireland’s order and the Dutch one are each seen and read, on the map and in words', async () => {
	/** What is seen of the step after that of a day, for as long as it takes to read. */
	const playOn = (day: string) =>
		visit(
			`map/${day}/`,
			async (page) => {
				await stopClock(page);
				await page.getByRole('button', { name: 'Play' }).click();
				const was = await says(page);
				for (let time = 0; time < 60_000 && (await says(page)) === was; time += 500)
					await page.clock.runFor(500);
				// What is out of view catches up.
				await page.clock.runFor(1500);
				const rings = await page
					.locator('.live [data-key]:has(.turned)')
					.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key')!));
				const told = await page.locator('.step li').first().innerText();
				return [await page.locator('.step b').innerText(), told.replace(/\s+/g, ' '), ...rings];
			},
			{ before },
		);
	expect(await playOn('2022-10-20')).toEqual([
		'25 October 2022',
		expect.stringMatching(/^By 25 October 2022: Ireland’s .* Ordered closed: Dublin\. /),
		'dublin',
	]);
	expect((await playOn('2022-10-31')).slice(0, 4)).toEqual([
		'1 November 2022',
		expect.stringMatching(/^The Dutch foreign .* Ordered closed: Amsterdam, Rotterdam\. /),
		'amsterdam',
		'rotterdam',
	]);
});

test('time runs until someone does anything but scroll, and by itself never', async () => {
	const look = async (page: Page) => {
		await stopClock(page);
		const start = await says(page);
		await page.clock.runFor(60_000);
		expect(await says(page)).toBe(start);
		await page.getByRole('button', { name: 'Play' }).click();
		await page.mouse.wheel(0, 100);
		await page.clock.runFor(30_000);
		const then = await says(page);
		expect(then).not.toBe(start);
		await page.keyboard.press('Shift');
		await page.clock.runFor(60_000);
		expect(await says(page)).toBe(then);
		expect(await page.getByRole('button', { name: 'Play' }).isVisible()).toBe(true);
	};
	await visit('map/2022-10-20/', look, { before });
});

test('where motion is unwelcome time goes by hand alone', async () => {
	const look = async (page: Page) => {
		expect(await page.locator('[data-play]').isVisible()).toBe(false);
		await page.getByRole('link', { name: '1 November 2022 ›' }).click();
		expect(await page.locator('.step b').innerText()).toBe('1 November 2022');
	};
	await visit('map/2022-10-31/', look, { reducedMotion: 'reduce' });
});

test('Back leads to the day from which time ran', async () => {
	const look = async (page: Page) => {
		await page.getByRole('button', { name: 'Play' }).click();
		await page.clock.runFor(60_000);
		await page.keyboard.press('Shift');
		await page.clock.runFor(1000);
		expect(page.url()).not.toContain('2022-10-20');
		await page.goBack();
		await page.clock.resume();
		await calm(page);
		expect(page.url()).toContain('/map/2022-10-20/');
		expect(await says(page)).toBe('20 October 2022: denied, Dar es Salaam');
	};
	await visit('map/2022-10-20/', look, { before });
});
