import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const address = inject('address');

/** Writes down, from before the first byte, what a page asks for and what goes wrong. */
function listen() {
	const requests: string[] = [];
	const faults: string[] = [];
	const before = async (page: Page) => {
		page.on('request', (request) => requests.push(request.url()));
		page.on('requestfailed', (request) =>
			faults.push(`${request.failure()?.errorText}: ${request.url()}`),
		);
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			const due = pathname.endsWith('/404.html') || response.status() === 200;
			if (!due) faults.push(`${response.status()}: ${response.url()}`);
		});
		page.on('console', (message) => faults.push(`console: ${message.text()}`));
		page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', (event) =>
				console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
			);
		});
	};
	return { requests, faults, before };
}

test.each(inject('kinds'))(
	'$name asks nobody else for anything, breaks no rule of its own, and stores nothing',
	async ({ path }) => {
		const { requests, faults, before } = listen();
		const kept = await visit(
			path,
			async (page) => {
				// Whatever loads late, or on sight of the foot of the page, has loaded by then.
				await page.keyboard.press('End');
				await page.waitForLoadState('networkidle');
				const stored = await page.evaluate(async () => ({
					local: localStorage.length,
					session: sessionStorage.length,
					databases: (await indexedDB.databases()).length,
					caches: (await caches.keys()).length,
					workers: (await navigator.serviceWorker.getRegistrations()).length,
				}));
				return { ...stored, cookies: (await page.context().cookies()).length };
			},
			{ before },
		);
		expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
		expect(faults).toEqual([]);
		expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: 0 });
	},
);

test('the policy is in force: what is smuggled into a page does not run, load or show', async () => {
	const { requests, faults, before } = listen();
	const seen = await visit(
		'',
		async (page) => {
			const seen = await page.evaluate(async () => {
				const script = document.createElement('script');
				script.textContent = 'document.title = "smuggled"';
				const picture = document.createElement('img');
				picture.src = 'https://elsewhere.example/pixel.gif';
				document.body.append(script, picture);
				document.body.setAttribute('style', 'color: red');
				await new Promise((done) => (picture.onload = picture.onerror = done));
				return { title: document.title, colour: getComputedStyle(document.body).color };
			});
			// Page and server both refuse a script, in the same words.
			const listRefused = () => new Set(faults.filter((fault) => /^console: policy:/.test(fault)));
			await expect.poll(() => listRefused().size).toBe(3);
			return seen;
		},
		{ before },
	);
	expect(seen.title).not.toBe('smuggled');
	expect(seen.colour).not.toBe('rgb(255, 0, 0)');
	const foreign = requests.filter((url) => !url.startsWith(address));
	expect(faults).toEqual(expect.arrayContaining(foreign.map((url) => `csp: ${url}`)));
});

test('an address that is not there is answered with the page that says so', async () => {
	const { status, text } = await visit('', async (page) => {
		const response = await page.goto(`${address}no-such-page/`);
		return { status: response!.status(), text: await page.locator('main').innerText() };
	});
	expect(status).toBe(404);
	const due = await visit('404.html', (page) => page.locator('main').innerText());
	expect(text).toBe(due);
});
