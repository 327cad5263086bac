import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { slider, stopClock } from './map.ts';

const visit = useBrowser();
const before = (page: Page) => page.clock.install();
const says = (page: Page) => slider(page).getAttribute('aria-valuetext');

test('played, Ireland’s order and the Dutch one are each seen and read, on the map and in words', async () => {
	const look = async (page: Page) => {
		await stopClock(page);
		await page.getByRole('button', { name: 'Play' }).click();
		const seen: string[][] = [];
		for (let i = 0; i < 10; i++) {
			// What is out of view catches up.
			await page.clock.runFor(500);
			const rings = await page
				.locator('.live [data-key]:has(.turned)')
				.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key')!.replace('+', '')));
			const words = await page.locator('.step li').first().innerText();
			seen.push([await page.locator('.step b').innerText(), words, ...rings]);
			const now = await says(page);
			// As long as three events of seventy words take to read, at the most.
			for (let time = 0; time < 60_000 && (await says(page)) === now; time += 500)
				await page.clock.runFor(500);
		}
		const find = (day: string) => seen.find(([date]) => date === day);
		expect(find('25 October 2022')).toEqual([
			'25 October 2022',
			expect.stringMatching(/^By 25 October 2022: Ireland’s .* Ordered closed: Dublin\./s),
			'dublin',
		]);
		expect(find('26 October 2022')?.slice(2)).toContain('amsterdam');
		expect(seen.map(([date]) => date)).toHaveLength(new Set(seen.map(([date]) => date)).size);
		await page.getByRole('button', { name: 'Pause' }).click();
	};
	await visit('map/2022-10-08/', look, { before });
	const dutch = async (page: Page) => {
		await stopClock(page);
		await page.getByRole('button', { name: 'Play' }).click();
		await page.clock.runFor(60_000);
		expect(await says(page)).not.toContain('1 November 2022');
	};
	await visit('map/2022-11-01/', dutch, { before });
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
