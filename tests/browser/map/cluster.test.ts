import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { card, crowd, places, readQuery, sumPlaces } from './map.ts';

const visit = useBrowser();
/** An address that asks for the whole map: the script draws it. */
const whole = 'map/?region=360,300,1';

test('of a crowd, what would overlap is one cluster, which says how many it holds and what they are, and opens', async () => {
	await visit(
		whole,
		async (page) => {
			expect(await sumPlaces(page)).toBe(places);
			const cluster = page.locator('[data-drawing=region] .live .cluster').first();
			const name = (await cluster.getAttribute('aria-label'))!;
			expect(name).toMatch(/^\d+ places in .+: \d+ \w/);
			expect((await cluster.textContent())!.trim()).toBe(/\d+/.exec(name)![0]);
			expect(await cluster.getAttribute('role')).toBe('button');
			// A status may have a comma in its own name.
			const statuses = name.split(': ')[1]!.match(/(^|, )\d+ /g)!;
			expect(await cluster.locator('.shares path').count()).toBe(statuses.length);
			const key = (await cluster.getAttribute('data-key'))!;
			await cluster.locator('.reach').click();
			expect(await card(page).count()).toBe(0);
			await page.locator(`.live [data-key="${key.slice(1)}"]`).waitFor();
			await expect.poll(() => readQuery(page)).not.toBe('?region=360,300,1');
		},
		{ before: crowd },
	);
});

test('with a keyboard, a cluster comes apart and its first place has the focus', async () => {
	await visit(
		whole,
		async (page) => {
			const cluster = page.locator('[data-drawing=region] .live .cluster').first();
			const key = (await cluster.getAttribute('data-key'))!;
			await cluster.focus();
			expect(await card(page).locator('li').count()).toBeGreaterThan(1);
			await page.keyboard.press('Enter');
			expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe(
				key.slice(1),
			);
		},
		{ before: crowd },
	);
});
