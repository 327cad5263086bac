import { expect, inject, test } from 'vitest';
import { readLedger, select } from '../site/ledger.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const kinds = inject('kinds');

test.each(kinds)('$name says the same without scripts', async ({ path }) => {
	const read = (javaScriptEnabled: boolean) =>
		visit(path, (page) => page.locator('body').innerText(), { javaScriptEnabled });
	expect(await read(false)).toBe(await read(true));
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
