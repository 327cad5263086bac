import { expect, inject, test } from 'vitest';
import { chromium } from 'playwright-core';
import { options } from './chromium.ts';

const address = inject('address');

test.each(inject('kinds'))(
	'$name asks nobody else for anything, breaks no rule of its own, and stores nothing',
	async ({ path }) => {
		const browser = await chromium.launch({ ...options, executablePath: inject('chromium') });
		const requests: string[] = [];
		const faults: string[] = [];
		const context = await browser.newContext();
		context.on('request', (request) => requests.push(request.url()));
		context.on('requestfailed', (request) => faults.push(`not answered: ${request.url()}`));
		context.on('response', (response) => {
			if (response.status() !== 200 && !response.url().endsWith(path))
				faults.push(`${response.status()}: ${response.url()}`);
		});
		context.on('console', (message) => faults.push(`console: ${message.text()}`));
		context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
		const page = await context.newPage();
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', (event) =>
				console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
			);
		});
		await page.goto(address + path, { waitUntil: 'networkidle' });
		const kept = await page.evaluate(async () => ({
			cookies: document.cookie,
			local: localStorage.length,
			session: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			workers: (await navigator.serviceWorker.getRegistrations()).length,
		}));
		const cookies = await context.cookies();
		await browser.close();

		expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual(
			[],
		);
		expect(faults).toEqual([]);
		expect(kept).toEqual({
			cookies: '',
			local: 0,
			session: 0,
			databases: 0,
			caches: 0,
			workers: 0,
		});
		expect(cookies).toEqual([]);
	},
);
