import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLedger, select } from '../site/ledger.ts';
import { useBrowser } from './browser.ts';
import { calm } from './calm.ts';
import { openChoice } from './controls.ts';

const visit = useBrowser();
const some = ['NL', 'IE'];
const all = select(readLedger(), 'places');
const own = all.filter(({ data }) => some.includes(data.country)).map(({ id }) => id);

const rows = (page: Page) =>
	page
		.locator('tbody tr:visible')
		.evaluateAll((list) => list.map((row) => row.getAttribute('data-id')!).sort());

async function tick(page: Page): Promise<void> {
	await openChoice(page);
	await page.locator('#filter summary').click();
	for (const code of some) await page.locator(`[name=country][value=${code}]`).check();
}

test('without a script several countries can be ticked, and all be shown again', async () => {
	await visit(
		'map/',
		async (page) => {
			await tick(page);
			expect(await rows(page)).toEqual(own);
			const marks = await page
				.locator('svg.map a[data-id]:visible')
				.evaluateAll((list) => list.map((mark) => mark.getAttribute('data-id')!).sort());
			expect(marks).toEqual(own);
			await page.getByRole('button', { name: 'Show all' }).click();
			expect(await rows(page)).toHaveLength(all.length);
			// It stays for as long as the focus is on it, and then has nothing more to do.
			await page.keyboard.press('Tab');
			expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(false);
		},
		{ javaScriptEnabled: false },
	);
});

test('with it they are in the address, which shows the same, and Back undoes each', async () => {
	const query = await visit('map/', async (page) => {
		await tick(page);
		await calm(page);
		expect(await rows(page)).toEqual(own);
		const { search } = new URL(page.url());
		await page.goBack();
		await calm(page);
		expect(new URL(page.url()).search).toBe('?country=NL');
		return search;
	});
	expect(query).toBe('?country=IE,NL');
	await visit(`map/${query}`, async (page) => {
		expect(await rows(page)).toEqual(own);
		expect(await page.locator('.controls').innerText()).toContain('(some hidden)');
		await openChoice(page);
		expect(await page.locator('#filter summary').innerText()).toContain('Ireland, Netherlands');
	});
});

test('what is ticked while the script is on its way stays ticked', async () => {
	await visit(
		'map/',
		async (page) => {
			await expect.poll(() => rows(page)).toEqual(own);
			await expect.poll(() => new URL(page.url()).search).toBe('?country=IE,NL');
			expect(await page.locator('[name=country]:checked').count()).toBe(some.length);
		},
		{
			before: (page) =>
				page.route('**/map/places.json', async (route) => {
					await tick(page);
					await route.continue();
				}),
		},
	);
});

test('without a script no number beside a drawing says more than is shown, and a closed choice tells of itself', async () => {
	await visit(
		'map/',
		async (page) => {
			const captions = () => page.locator('figcaption').allInnerTexts();
			const numbers = page.locator('[data-number]:visible');
			const choice = page.locator('.controls > details > summary');
			expect(await numbers.count()).toBeGreaterThan(0);
			expect((await captions()).join()).not.toContain('in all');
			expect(await choice.innerText()).not.toContain('hidden');
			await tick(page);
			await openChoice(page);
			expect(await numbers.count()).toBe(0);
			const counts = await page
				.locator('[data-count]')
				.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content));
			expect(counts.length).toBeGreaterThan(0);
			expect(new Set(counts)).toEqual(new Set(['" in all"']));
			expect(await choice.innerText()).toContain('(some hidden)');
		},
		{ javaScriptEnabled: false },
	);
});

test('each box stands clear of the name before it, wide and narrow', async () => {
	for (const width of [320, 1280])
		await visit(
			'map/',
			async (page) => {
				await tick(page);
				const boxes = await page.locator('.controls label').evaluateAll((all) =>
					all.map((label) => {
						const { left, right, top, height } = label.getBoundingClientRect();
						return { left, right, top, height };
					}),
				);
				expect(boxes.length).toBeGreaterThan(new Set(all.map(({ data }) => data.country)).size);
				for (const one of boxes)
					for (const { left, top } of boxes)
						if (Math.abs(top - one.top) < one.height && left > one.left)
							expect(left - one.right).toBeGreaterThanOrEqual(8);
			},
			{ javaScriptEnabled: false, viewport: { width, height: 900 } },
		);
});

test('paper tells what was chosen, and of the choice no more', async () => {
	for (const javaScriptEnabled of [false, true])
		await visit(
			'map/',
			async (page) => {
				const told = page.locator('.controls label:visible');
				await page.emulateMedia({ media: 'print' });
				expect(await told.count()).toBe(0);
				await page.emulateMedia({ media: 'screen' });
				await tick(page);
				await openChoice(page);
				expect(await told.count()).toBe(0);
				await page.emulateMedia({ media: 'print' });
				const countries = await told.allInnerTexts();
				expect(countries.slice(-some.length).map((name) => name.trim())).toEqual([
					'Ireland',
					'Netherlands',
				]);
				expect(countries).toHaveLength(
					some.length + (await page.locator('[name=status]:checked').count()),
				);
				expect(await page.getByRole('button', { name: 'Show all' }).isVisible()).toBe(false);
			},
			{ javaScriptEnabled },
		);
});

test('the map begins on the first screen, with a script and without', async () => {
	for (const javaScriptEnabled of [false, true])
		for (const [width, height, most] of [
			[1280, 800, 600],
			[320, 1000, 960],
		] as const)
			await visit(
				'map/',
				async (page) => {
					const top = await page
						.locator('svg.map')
						.first()
						.evaluate((map) => map.getBoundingClientRect().top + scrollY);
					expect(top).toBeLessThan(most);
				},
				{ javaScriptEnabled, viewport: { width, height } },
			);
});
