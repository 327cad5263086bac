import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { slider, stopClock } from './map.ts';

const visit = useBrowser();

test('the live region says what changed, at most once in a second and a half', async () => {
	const say = async (page: Page) => {
		await stopClock(page);
		await page.evaluate(() => {
			const said: number[] = [];
			new MutationObserver(() => said.push(performance.now())).observe(
				document.querySelector('.hidden[aria-live]')!,
				{ childList: true },
			);
			Object.assign(globalThis, { said });
		});
		await slider(page).focus();
		for (let i = 0; i < 25; i++) {
			await page.keyboard.press('ArrowLeft');
			await page.clock.runFor(80);
		}
		await page.clock.runFor(10_000);
		expect(await page.locator('[aria-live=polite].hidden').textContent()).toBe(
			await slider(page).getAttribute('aria-valuetext'),
		);
		const said = await page.evaluate(() => (globalThis as unknown as { said: number[] }).said);
		expect(said.length).toBeGreaterThan(1);
		said.slice(1).forEach((at, i) => expect(at - said[i]!).toBeGreaterThanOrEqual(1500));
	};
	await visit('map/', say, { before: (page) => page.clock.install() });
});
