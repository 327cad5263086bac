import type { Frame, Page } from 'playwright-core';
import { readLedger, select } from '../../site/ledger.ts';
import { calm } from '../calm.ts';

/** How many places there are in all. */
export const places = select(readLedger(), 'places').length;

/** A day on which not all was known yet, and on which no status changed. */
export const past = '2022-12-31';

/** The marks and clusters that the script draws. */
export const marks = (page: Page) => page.locator('.live [data-key]');

/** A mark of one place that lies open: nothing stands between it and a pointer. */
export const single = (page: Page) => page.locator('[data-drawing=region] .live a').first();

/** The slider of time. */
export const slider = (page: Page) => page.getByRole('slider');

/** The card of a place that is open. */
export const card = (page: Page) => page.locator('.card:visible');

/** The query of the address: the whole state of the map. */
export const readQuery = (page: Page) => new URL(page.url()).search;

/** How many places the marks stand for, on all drawings or within one: each itself, and each cluster as many as it says. */
export async function sumPlaces(page: Page, within = ''): Promise<number> {
	// What is out of view catches up once the reader has stopped.
	await calm(page);
	return page
		.locator(`${within} .live [data-key]`)
		.evaluateAll((all) =>
			all.reduce((total, mark) => total + Number(mark.getAttribute('data-n') ?? 1), 0),
		);
}

/** Lets a page take our own places, which are few, for a crowd: those are joined that would overlap. */
export async function crowd(page: Page): Promise<void> {
	await page.route('**/map/places.json', async (route) => {
		const response = await route.fetch();
		const json = await response.json();
		for (const drawing of Object.values(json.drawings)) Object.assign(drawing!, { isCrowd: true });
		await route.fulfill({ response, json });
	});
}

/** Stops the clock of a page that began with `page.clock.install()`: what is put off waits until the test moves on. */
export async function stopClock(page: Page): Promise<void> {
	// The clock cannot be set back: an hour is more than this takes on any machine.
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 3_600_000);
}

/** Opens the list of countries, as a reader does. */
export async function openCountries(page: Page | Frame): Promise<void> {
	await page.locator('#filter summary').click();
}

/** Ticks countries, by their codes. */
export async function tickCountries(page: Page, codes: readonly string[]): Promise<void> {
	await openCountries(page);
	for (const code of codes) await page.locator(`[name=country][value=${code}]`).check();
}
