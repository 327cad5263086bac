import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { slider } from './map.ts';

const visit = useBrowser();
const narrow = { viewport: { width: 390, height: 844 } };
const withoutScript = { ...narrow, javaScriptEnabled: false };
const enlarged = (page: Page) => page.locator('figure.spare a:visible');

test('who can’t enlarge the map has its crowded parts below it, larger, with words that say so', async () => {
	for (const path of ['map/', 'map/2022-11-01/', 'embed/map/'])
		await visit(
			path,
			async (page) => {
				expect(await enlarged(page).count()).toBeGreaterThan(5);
				const caption = page.locator('figure.spare figcaption').first();
				expect(await caption.innerText()).toMatch(/^Frames? A.* drawn again larger\.$/);
				const readLetters = async (at: string) => {
					const seen = page.locator(`${at} .insets .name text`).filter({ visible: true });
					return (await seen.allTextContents()).map((letter) => letter.trim());
				};
				const letters = await readLetters('figure.spare');
				expect(letters[0]).toBe('A');
				expect(await readLetters('.drawing')).toEqual(letters);
			},
			withoutScript,
		);
});

test('on a phone a line over the map leads to them, as long as they are there', async () => {
	await visit(
		'map/',
		async (page) => {
			const lead = page.locator('h2 a.spare').first();
			expect(await lead.innerText()).toMatch(/^A.* enlarged below$/);
			await lead.click();
			const top = async () => (await page.locator('figure.spare').first().boundingBox())?.y;
			await expect.poll(top).toBeLessThan(narrow.viewport.height / 2);
			await slider(page).focus();
			await page.keyboard.press('Home');
			await calm(page);
			expect(await lead.isVisible()).toBe(false);
			await page.setViewportSize({ width: 1280, height: 800 });
			expect(await lead.isVisible()).toBe(false);
		},
		narrow,
	);
});

test('no one meets those parts who hears the map, or goes through it by Tab', async () => {
	await visit(
		'map/',
		async (page) => {
			expect(await page.locator('figure.spare').first().getAttribute('aria-hidden')).toBe('true');
			const stops = page.locator('figure.spare a:not([tabindex="-1"])');
			expect(await stops.count()).toBe(0);
		},
		withoutScript,
	);
});

test('the filter hides marks in those parts as on the map', async () => {
	await visit(
		'map/',
		async (page) => {
			const all = await enlarged(page).count();
			const status = await enlarged(page).first().getAttribute('data-s');
			for (const id of status!.split(' '))
				await page.locator(`[name=status][value=${id}]`).uncheck();
			expect(await enlarged(page).count()).toBeLessThan(all);
			expect(await page.locator(`figure.spare [data-s="${status}"]:visible`).count()).toBe(0);
		},
		withoutScript,
	);
});

test('with a script they stand as long as they show the day of the map, on paper too', async () => {
	await visit(
		'map/',
		async (page) => {
			expect(await enlarged(page).count()).toBeGreaterThan(5);
			await page.locator('[name=status]').first().uncheck();
			await calm(page);
			expect(await enlarged(page).count()).toBeGreaterThan(5);
			await slider(page).focus();
			await page.keyboard.press('Home');
			await calm(page);
			expect(await page.locator('.spare:visible').count()).toBe(0);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.spare:visible').count()).toBe(0);
			await page.emulateMedia({ media: 'screen' });
			await slider(page).focus();
			await page.keyboard.press('End');
			await calm(page);
			expect(await enlarged(page).count()).toBeGreaterThan(5);
		},
		narrow,
	);
});

test('the frames of those parts leave a map that is enlarged, and come back when it is whole', async () => {
	await visit(
		'map/',
		async (page) => {
			const frames = page.locator('[data-drawing=region] .insets.spare:visible');
			expect(await frames.count()).toBe(1);
			const press = async (zoom: string) => {
				await page.locator(`[data-drawing=region] [data-zoom="${zoom}"]`).click();
				await calm(page);
			};
			await press('2');
			expect(await frames.count()).toBe(0);
			expect(await enlarged(page).count()).toBeGreaterThan(5);
			await press('0');
			expect(await frames.count()).toBe(1);
		},
		narrow,
	);
});

test('a frame on another page has them, too: there is where most names have no room', async () => {
	await visit(
		'embed/map/',
		async (page) => {
			expect(await enlarged(page).count()).toBeGreaterThan(5);
		},
		narrow,
	);
});
