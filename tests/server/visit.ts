import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { options } from '../browser/chromium.ts';
import { patience } from '../patience.ts';
import { start, type Running } from './start.ts';

/** Serves the site by nginx and starts a browser, for all tests of a file; gives the way to open a page. */
export function useServedSite() {
	let browser: Browser;
	let server: Running;
	beforeAll(async () => {
		browser = await chromium.launch({ ...options, executablePath: inject('chromium') });
		server = await start('nginx', inject('sites')[0]!);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
	});

	/** The address of a page of the site. */
	const fromHere = (path: string) => `http://127.0.0.1:${server.port}/${path}`;

	/** Opens an address in a profile of its own, and looks at the page. */
	async function visit<Seen>(
		address: string,
		look: (page: Page) => Promise<Seen>,
		wishes: BrowserContextOptions = {},
	): Promise<Seen> {
		const context = await browser.newContext({
			viewport: { width: 1280, height: 900 },
			...wishes,
		});
		context.setDefaultTimeout(patience.step);
		try {
			const page = await context.newPage();
			await page.goto(address);
			return await look(page);
		} finally {
			await context.close();
		}
	}
	return { visit, fromHere };
}
