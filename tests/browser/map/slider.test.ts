import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { places, slider, stopClock, sumPlaces } from './map.ts';

const visit = useBrowser();

test('the slider says day and counts; map, table, legend and count move with it', async () => {
	await visit('map/', async (page) => {
		const input = slider(page);
		expect(await input.getAttribute('aria-valuetext')).toMatch(
			new RegExp(`^\\d+ \\w+ \\d{4}: ${places} places reported, `),
		);
		await input.focus();
		await page.keyboard.press('Home');
		const text = (await input.getAttribute('aria-valuetext'))!;
		const [, count] = /: (\d+) places? reported/.exec(text)!;
		expect(Number(count)).toBeLessThan(places);
		expect(await sumPlaces(page)).toBe(Number(count));
		expect(await page.locator('tbody tr:visible').count()).toBe(Number(count));
		expect(await page.locator('.tally').innerText()).toBe(`${count} of ${count} places shown`);
		const legend = await page.locator('.legend.home li:visible [data-number]').allInnerTexts();
		expect(legend.map(Number).reduce((a, b) => a + b, 0)).toBe(Number(count));
		expect(await page.locator('caption').textContent()).toContain(text.split(':')[0]!);
		for (const [key, months] of [
			['ArrowRight', 1],
			['PageUp', 13],
			['PageDown', 1],
			['ArrowLeft', 0],
		] as const) {
			await page.keyboard.press(key);
			expect(Number(await input.inputValue())).toBe(months);
		}
		await page.keyboard.press('End');
		expect(await sumPlaces(page)).toBe(places);
	});
});

test('time runs until someone does anything, and by itself never', async () => {
	await visit(
		'map/',
		async (page) => {
			await stopClock(page);
			const play = page.getByRole('button', { name: 'Play' });
			await play.click();
			const start = Number(await slider(page).inputValue());
			await page.clock.runFor(5000);
			const then = await slider(page).inputValue();
			expect(Number(then)).toBeGreaterThan(start + 1);
			expect(await play.isVisible()).toBe(false);
			await page.keyboard.press('Shift');
			await page.clock.runFor(5000);
			expect(await slider(page).inputValue()).toBe(then);
			expect(await play.isVisible()).toBe(true);
		},
		{ before: (page) => page.clock.install() },
	);
	await visit(
		'map/',
		async (page) => expect(await page.locator('[data-play]').isVisible()).toBe(false),
		{ reducedMotion: 'reduce' },
	);
});

test('Back leads to the day from which time ran', async () => {
	await visit('map/2022-11-01/', async (page) => {
		await page.getByRole('button', { name: 'Play' }).click();
		await page.waitForFunction(
			() =>
				document.querySelector('[data-play]')!.textContent === 'Stop' &&
				!location.pathname.includes('2022-11-01'),
		);
		await page.keyboard.press('Shift');
		await calm(page);
		await page.goBack();
		await calm(page);
		expect(page.url()).toContain('/map/2022-11-01/');
		expect(await slider(page).getAttribute('aria-valuetext')).toContain('1 November 2022');
	});
});
