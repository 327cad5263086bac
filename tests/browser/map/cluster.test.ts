import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { readQuery } from './map.ts';

const visit = useBrowser();

test('a cluster says how many it holds, and opens', async () => {
	await visit('map/', async (page) => {
		const cluster = page.locator('[data-drawing=region] .live .cluster').first();
		const name = (await cluster.getAttribute('aria-label'))!;
		expect(name).toMatch(/^Cluster: \d+ places \(.+\), opens$/);
		expect(await cluster.textContent()).toBe(/\d+/.exec(name)![0]);
		expect(await cluster.getAttribute('role')).toBe('button');
		const key = (await cluster.getAttribute('data-key'))!;
		await cluster.locator('.reach').click();
		await page.locator(`.live [data-key="${key.slice(1)}"]`).waitFor();
		await expect.poll(() => readQuery(page)).toMatch(/^\?region=/);
	});
});

test('with a keyboard, a cluster comes apart and its first place has the focus', async () => {
	await visit('map/', async (page) => {
		const cluster = page.locator('[data-drawing=region] .live .cluster').first();
		const key = (await cluster.getAttribute('data-key'))!;
		await cluster.focus();
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe(
			key.slice(1),
		);
	});
});
