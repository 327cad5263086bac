import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const address = inject('address');

/** Writes down what a page asks for. */
function listen() {
	const asked: string[] = [];
	const before = async (page: Page) => {
		page.on('request', (request) => asked.push(request.url().slice(address.length)));
	};
	return { asked, before };
}

const status = (page: Page) => page.locator('#search [role=status]');
const titles = (page: Page) => page.locator('#search ol h3').allInnerTexts();
const pieces = (asked: string[]) => asked.filter((path) => path.startsWith('search/records-'));

test('the search fetches nothing until a reader comes to its field, and then all of its pieces', async () => {
	const { asked, before } = listen();
	const count = await visit(
		'search/',
		async (page) => {
			await page.waitForLoadState('networkidle');
			expect(pieces(asked)).toEqual([]);
			await page.locator('input[name=q]').focus();
			await page.waitForLoadState('networkidle');
			return Number(await page.locator('#search').getAttribute('data-pieces'));
		},
		{ before },
	);
	const all = Array.from({ length: count }, (_, i) => `search/records-${i}.json`);
	expect(pieces(asked).sort()).toEqual(all);
});

test('what is typed is found, stands in the address after the sign, and leaves the machine to nobody', async () => {
	const { asked, before } = listen();
	await visit(
		'search/',
		async (page) => {
			await page.locator('input[name=q]').pressSequentially('Nantong');
			await expect.poll(() => page.url()).toBe(`${address}search/#q=Nantong`);
			await expect.poll(async () => (await titles(page))[0]).toBe('Nantong police');
			await expect.poll(() => status(page).innerText()).toMatch(/^Results: \d+\./);
			await page.reload();
			await expect.poll(() => titles(page)).toContain('Nantong police');
		},
		{ before },
	);
	expect(asked.filter((path) => /nantong/i.test(path))).toEqual([]);
});

test('a search after a question mark is taken over, and no longer sent', async () => {
	await visit('search/?q=Madrid', async (page) => {
		await expect.poll(() => titles(page)).toContain('Madrid, Spain');
		expect(page.url()).toBe(`${address}search/#q=Madrid`);
	});
});

test('an index that can’t be fetched is said, and another try fetches it', async () => {
	await visit('search/', async (page) => {
		await page.route('**/records-0.json', (route) => route.abort());
		await page.locator('input[name=q]').fill('madrid');
		await expect.poll(() => status(page).innerText()).toContain('can’t be fetched');
		await page.unroute('**/records-0.json');
		await page.keyboard.press('Enter');
		await expect.poll(() => titles(page)).toContain('Madrid, Spain');
	});
});
