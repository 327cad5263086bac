import { expect, test } from 'vitest';
import { formatDate } from '../../../src/words/formatdate.ts';
import { readSite } from '../../site/ledger.ts';
import { useBrowser } from '../browser.ts';
import { places, slider, sumPlaces } from './map.ts';

const visit = useBrowser();

test('the slider goes from change to change, and says what changed', async () => {
	await visit('map/2022-10-25/', async (page) => {
		const input = slider(page);
		const read = () => input.getAttribute('aria-valuetext');
		expect(await read()).toBe('25 October 2022: ordered closed, Dublin');
		await input.focus();
		const said: (string | null)[] = [];
		for (const key of ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End']) {
			await page.keyboard.press(key);
			said.push(await read());
		}
		expect(said.map((text) => text?.split(/[:,;]/).slice(0, 2).join())).toEqual([
			'26 October 2022, inquiry opened',
			'25 October 2022, ordered closed',
			'12 January 2023, inquiry opened',
			'3 September 2022, reported',
			'3 September 2022, reported',
			`${formatDate(readSite().updated, 'en-GB')}, ${places} places reported`,
		]);
	});
});

test('map, table, legend and count move with the slider', async () => {
	await visit('map/', async (page) => {
		await slider(page).focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		const count = await sumPlaces(page);
		expect(count).toBeGreaterThan(1);
		expect(count).toBeLessThan(places);
		expect(await page.locator('tbody tr:visible').count()).toBe(count);
		expect(await page.locator('.tally').innerText()).toBe(`${count} of ${count} places shown`);
		const legend = await page.locator('.legend.home li:visible [data-number]').allInnerTexts();
		expect(legend.map(Number).reduce((a, b) => a + b, 0)).toBe(count);
		expect(await page.locator('caption').textContent()).toContain('12 September 2022');
		await page.keyboard.press('End');
		expect(await sumPlaces(page)).toBe(places);
	});
});

test('the thumb stands at the tick of its day, and a hand moves it from tick to tick', async () => {
	await visit('map/2022-11-01/', async (page) => {
		const input = slider(page);
		const box = (await input.boundingBox())!;
		const thumb = async () =>
			box.x + 8 + ((box.width - 16) * Number(await input.inputValue())) / 1000;
		const ticks = (await page.locator('.ticks > svg > path').first().getAttribute('d'))!;
		const at = [...ticks.matchAll(/M(\d+) 0v9/g)].map(([, x]) => x);
		expect(at).toContain(await input.inputValue());
		await page.mouse.move(await thumb(), box.y + 15);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + 15, { steps: 5 });
		expect(at).toContain(await input.inputValue());
		expect(Math.abs((await thumb()) - box.x - box.width / 2)).toBeLessThan(box.width / 10);
		await page.mouse.up();
	});
});

test('no year below the slider touches another, however narrow the page is', async () => {
	for (const path of ['map/', 'embed/map/'])
		await visit(path, async (page) => {
			for (const width of [288, 320, 390, 480, 768, 900, 1024, 1280, 1440, 1920]) {
				await page.setViewportSize({ width, height: 800 });
				const years = await page.locator('.ticks text').evaluateAll((all) =>
					all
						.map((year) => year.getBoundingClientRect())
						.filter((box) => box.width > 0)
						.map(({ left, right }) => ({ left, right })),
				);
				expect(years.length).toBeGreaterThan(2);
				for (const [i, { right }] of years.slice(0, -1).entries())
					expect([path, width, years[i + 1]!.left - right]).toEqual([
						path,
						width,
						expect.toSatisfy((gap: number) => gap >= 4),
					]);
			}
		});
});
