import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { patience } from '../../patience.ts';
import { openDoor, type Door } from './door.ts';
import { goOutBy, light, silent, type Settings } from './settings.ts';

/**
 * Starts one Firefox with a fresh profile and the settings and arguments given for all tests of a file or a subject; gives
 * the way to open a page in it, and what it asked for anywhere but on this machine.
 *
 * Where scripts are off, no promise in a page is ever kept. There `page.evaluate` with a function that ends at once
 * answers; whatever waits within the page, as `page.$$` and `page.locator` do, waits for ever.
 */
export function useFirefox(settings: Settings, args: string[] = []) {
	let home: string;
	let door: Door;
	let browser: Browser;
	beforeAll(async () => {
		const found = inject('firefox');
		if ('fault' in found) throw new Error(found.fault);
		home = mkdtempSync(join(tmpdir(), 'firefox-'));
		door = await openDoor();
		browser = await launch({
			browser: 'firefox',
			executablePath: found.path,
			userDataDir: home,
			args,
			timeout: patience.step,
			protocolTimeout: patience.step,
			extraPrefsFirefox: { ...silent, ...light, ...goOutBy(door.port), ...settings },
			// Without the last of these, Firefox does not let a setting keep it from its own server.
			env: {
				...process.env,
				HOME: home,
				MOZ_CRASHREPORTER_DISABLE: '1',
				MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
			},
		});
	});
	afterAll(async () => {
		await browser?.close();
		door?.server.close();
		if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	});

	/** Opens the page at `path`, or at a whole address, in a view so many pixels wide, lets `look` see it, and closes it. */
	async function visit<Seen>(
		path: string,
		look: (page: Page) => Promise<Seen>,
		{ width = 1280, scale = 1 } = {},
	): Promise<Seen> {
		const page = await browser.newPage();
		try {
			page.setDefaultTimeout(patience.step);
			await page.setViewport({ width, height: 900, deviceScaleFactor: scale });
			await page.goto(new URL(path, inject('address')).href);
			return await look(page);
		} finally {
			await page.close();
		}
	}

	return { visit, listAsked: (): readonly string[] => door.asked };
}
