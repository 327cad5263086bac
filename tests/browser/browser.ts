import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { patience } from '../patience.ts';
import { countAnswers } from './calm.ts';
import { options } from './chromium.ts';

/** How a page is opened: in what kind of browser, and what is done before the first byte arrives. */
interface Wishes extends BrowserContextOptions {
	before?: (page: Page) => Promise<unknown>;
	/** Up to when it waits before it looks. */
	until?: 'load' | 'domcontentloaded';
}

/** Starts one browser for all tests of a file, with further switches if need be; gives the way to open a page in it. */
export function useBrowser(...switches: string[]) {
	let browser: Browser;
	beforeAll(async () => {
		const args = [...options.args!, ...switches];
		browser = await chromium.launch({ ...options, args, executablePath: inject('chromium') });
	});
	afterAll(() => browser?.close());

	/** Opens the page at `path`, or at a whole address, in a profile of its own, lets `look` see it, and closes it. */
	return async function visit<Seen>(
		path: string,
		look: (page: Page) => Promise<Seen>,
		{ before, until = 'load', ...wishes }: Wishes = {},
	): Promise<Seen> {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...wishes });
		context.setDefaultTimeout(patience.step);
		try {
			const page = await context.newPage();
			countAnswers(page);
			await before?.(page);
			await page.goto(new URL(path, inject('address')).href, { waitUntil: until });
			// Where a script adds to a page, what it adds is there.
			if (wishes.javaScriptEnabled !== false)
				await page.locator('#map-bar:empty').waitFor({ state: 'detached' });
			return await look(page);
		} finally {
			await context.close();
		}
	};
}
