import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { places, readQuery, single, sumPlaces } from './map.ts';

const visit = useBrowser();

test('map and table agree: the same places, in the same order, by the same names', async () => {
	await visit('map/?region=200,200,1', async (page) => {
		const rows = await page
			.locator('tbody tr:visible')
			.evaluateAll((all) => all.map((row) => row.getAttribute('data-id')!));
		expect(rows).toHaveLength(places);
		for (const drawing of ['region', 'world']) {
			const singles = await page
				.locator(`[data-drawing=${drawing}] .live a`)
				.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-id')!));
			expect(singles).toEqual(rows.filter((id) => singles.includes(id)));
		}
		const mark = single(page);
		const row = page.locator(`tr[data-id="${await mark.getAttribute('data-id')}"]`);
		const name = (await mark.getAttribute('aria-label'))!;
		expect(name).toContain((await row.locator('th a').textContent())!.trim());
		for (const status of await row.locator('[data-field=status]').allInnerTexts())
			expect(name).toContain(status.trim());
	});
});

test('a filter hides marks, rows and counts alike, and Back brings them again', async () => {
	await visit('map/', async (page) => {
		const boxes = page.locator('#filter [name=status]:visible');
		const all = await boxes.count();
		for (let i = 1; i < all; i++) await boxes.nth(i).uncheck();
		await calm(page);
		const count = await page.locator('tbody tr:visible').count();
		expect(count).toBeGreaterThan(0);
		expect(count).toBeLessThan(places);
		expect(await sumPlaces(page)).toBe(count);
		expect(await page.locator('.tally b').innerText()).toBe(String(count));
		expect(readQuery(page)).toBe(`?status=${await boxes.first().inputValue()}`);
		expect(await page.locator('.tally a').getAttribute('href')).toBe(
			`/map/${await boxes.first().inputValue()}/`,
		);
		for (let i = 1; i < all; i++) await page.goBack();
		expect(await sumPlaces(page)).toBe(places);
		expect(await boxes.nth(1).isChecked()).toBe(true);
		expect(readQuery(page)).toBe('');
	});
});

test('an old inquiry has no known outcome today, and says so again after a look at an earlier day', async () => {
	await visit('map/', async (page) => {
		const late = page.locator('tbody [data-field=status]', { hasText: ': no outcome known as of' });
		const today = await late.allInnerTexts();
		expect(today).not.toEqual([]);
		const day = page.locator('[type=date]');
		const last = await day.inputValue();
		await day.fill('2023-01-15');
		await calm(page);
		expect(await late.allInnerTexts()).toEqual([]);
		await day.fill(last);
		await calm(page);
		expect(await late.allInnerTexts()).toEqual(today);
	});
});
