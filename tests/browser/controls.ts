import type { Frame, FrameLocator, Page } from 'playwright-core';

/** Opens the choice of statuses and countries, as a reader does. */
export async function openChoice(page: Page | Frame | FrameLocator): Promise<void> {
	await page.locator('.controls > details > summary').click();
}
