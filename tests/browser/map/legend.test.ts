import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { crowd } from './map.ts';

const visit = useBrowser();

test.each([true, false])(
	'the legend lists the statuses that a place has on the day, and no other: with a script, %s',
	async (javaScriptEnabled) => {
		for (const path of ['map/', 'map/2022-11-01/', 'embed/map/'])
			await visit(
				path,
				async (page) => {
					const rows = await page.locator('.statuses .row:visible [data-number]').allInnerTexts();
					expect(rows.length).toBeGreaterThan(3);
					expect(rows).not.toContain('0');
				},
				{ javaScriptEnabled },
			);
	},
);

test('a status joins the legend on the day on which the first place has it, and stays there', async () => {
	await visit('map/2022-11-01/', async (page) => {
		const row = page.locator('.statuses .row', { hasText: 'Charges brought' });
		const number = row.locator('[data-number]');
		expect(await row.isVisible()).toBe(false);
		await page.locator('[type=date]').fill('2023-04-17');
		await calm(page);
		expect(await number.innerText()).toBe('1');
		await page.locator('[type=date]').fill('2022-11-01');
		await calm(page);
		expect(await number.innerText()).toBe('0');
	});
});

test('the signs for a divided mark and for a cluster are explained while there is one', async () => {
	const says = { divided: 'Accounts differ:', cluster: 'Several places close together' };
	await visit('map/2022-11-01/', async (page) => {
		const list = () => page.locator('.key li:visible').allInnerTexts();
		const has = async (text: string) => (await list()).some((one) => one.includes(text));
		expect([await has(says.divided), await has(says.cluster)]).toEqual([false, false]);
		await page.locator('[type=date]').fill('2023-03-01');
		await calm(page);
		expect([await has(says.divided), await has(says.cluster)]).toEqual([true, false]);
	});
});

test('the list of statuses explains two marks while it counts a place with both, drawn by itself or in a cluster', async () => {
	for (const [path, drawn, counted] of [
		['map/2022-11-01/', 0, 0],
		['map/?country=NL&region=360,300,1', 0, 1],
	] as const)
		await visit(
			path,
			async (page) => {
				const list = page.locator('.legend');
				await list.scrollIntoViewIfNeeded();
				await calm(page);
				const marks = await page.locator('.live .divided').count();
				const rows = await list.locator('[data-status*=" "]:visible').count();
				expect({ path, marks, rows }).toEqual({ path, marks: drawn, rows: counted });
				expect(await list.getByText('Two marks: accounts differ').isVisible()).toBe(counted > 0);
			},
			{ before: crowd },
		);
});

test('the map, the button and the slider stay where they are when time begins to run', async () => {
	for (const width of [320, 390, 768, 1280])
		await visit(
			'map/',
			async (page) => {
				const measure = () =>
					page
						.locator('[data-drawing=region] svg.map, [data-play], #map-bar [type=range], .step')
						.evaluateAll((all) =>
							all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)),
						);
				const before = await measure();
				await page.getByRole('button', { name: 'Play' }).click();
				await calm(page);
				expect({ width, tops: await measure() }).toEqual({ width, tops: before });
			},
			{ viewport: { width, height: 900 } },
		);
});
