import { expect, inject, test } from 'vitest';
import { readLedger, select } from '../site/ledger.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const kinds = inject('kinds');

/** What the script of the map leaves as it is: it adds controls, and labels as room allows. That of the search fills one element. */
const steady = 'body > header, main header, main h2, table, .legend, body > footer';

test.each(kinds)('$name says the same without scripts', async ({ path }) => {
	const read = (javaScriptEnabled: boolean) =>
		visit(
			path,
			async (page) => {
				await page.evaluate(() => document.querySelector('#search, #search-lead')?.remove());
				const isEnhanced = (await page.locator('#map-bar').count()) > 0;
				const texts = await page.locator(isEnhanced ? steady : 'body').allInnerTexts();
				return texts.map((text) => text.replace(/\s+/g, ' ').trim());
			},
			{ javaScriptEnabled },
		);
	expect(await read(false)).toEqual(await read(true));
});

test('without scripts every mark on the map is a link with a name', async () => {
	const marks = await visit(
		'map/',
		(page) =>
			page.locator('main svg a[data-id]').evaluateAll((links) =>
				links.map((link) => ({
					href: link.getAttribute('href'),
					name: link.getAttribute('aria-label') ?? link.textContent,
				})),
			),
		{ javaScriptEnabled: false },
	);
	const named = new Set(marks.map(({ href }) => href?.replace(/^.*places\/|\/$/g, '')));
	expect([...named].sort()).toEqual(select(readLedger(), 'places').map(({ id }) => id));
	for (const { href, name } of marks) {
		expect(href).toMatch(/places\/[\w-]+\/$/);
		expect(name?.trim()).not.toBe('');
	}
});
