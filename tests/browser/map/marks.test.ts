import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLedger, select } from '../../site/ledger.ts';
import { colours } from '../../../src/styles/palette.ts';
import { markNames } from '../../../src/styles/statusmark.ts';
import { useBrowser } from '../browser.ts';
import { countPixels, readScreenshot } from '../pixels.ts';

const visit = useBrowser();
const places = select(readLedger(), 'places');

/** What a screen reader meets. */
async function readTree(page: Page) {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value) }));
}

test.each([320, 1280])(
	'a screen reader meets each mark of the map once, and no word for browsers without SVG: %s px',
	async (width) => {
		const nodes = await visit('map/', readTree, {
			viewport: { width, height: 900 },
			javaScriptEnabled: false,
		});
		const links = nodes.filter(({ role }) => role === 'link').map(({ name }) => name);
		for (const { data } of places)
			expect(links.filter((name) => name.startsWith(`${data.city}, `))).toHaveLength(1);
		expect(nodes.filter(({ name }) => /draws no SVG/.test(name))).toEqual([]);
	},
);

test.each([320, 1280])(
	'with a script it meets each mark and each cluster once, and nothing that they took the place of: %s px',
	async (width) => {
		const { nodes, marks } = await visit(
			'map/',
			async (page) => ({
				nodes: await readTree(page),
				marks: await page
					.locator('.live [data-key]')
					.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')!)),
			}),
			{ viewport: { width, height: 900 } },
		);
		const met = nodes.filter(
			({ role, name }) =>
				(role === 'link' && / reported(; weakly sourced)?$/.test(name)) ||
				(role === 'button' && /^\d+ places in /.test(name)),
		);
		expect(met.map(({ name }) => name)).toEqual(marks);
		expect(marks.length).toBeGreaterThan(20);
	},
);

test.each([
	['without a script', false, 'svg.map a.MARK:visible g'],
	['with it', true, '.live a.MARK g'],
])(
	'marks have the colours of their statuses and no other: %s',
	async (_, javaScriptEnabled, at) => {
		await visit(
			'map/',
			async (page) => {
				const seen: string[] = [];
				for (const mark of markNames) {
					const one = page.locator(at.replace('MARK', mark)).first();
					if ((await one.count()) === 0) continue;
					const shot = readScreenshot(await one.screenshot());
					expect(countPixels(shot, colours[mark]), mark).toBeGreaterThan(5);
					expect(countPixels(shot, '#000000'), mark).toBe(0);
					seen.push(mark);
				}
				expect(seen.length).toBeGreaterThan(4);
			},
			{ javaScriptEnabled, colorScheme: 'light' },
		);
	},
);

test.each([
	['without a script', false, 'svg.map .wide a:visible, svg.map .large a:visible'],
	['with it', true, '[data-drawing=region] .live [data-key]'],
])(
	'the focus is seen all about a mark, however large or small it is: %s',
	async (_, javaScriptEnabled, at) => {
		await visit(
			'map/',
			async (page) => {
				const accent = await page.evaluate(() =>
					getComputedStyle(document.documentElement).getPropertyValue('--accent').trim(),
				);
				const widths = await page
					.locator(at)
					.evaluateAll((all) =>
						all.map(
							(mark) =>
								(mark.querySelector('.ground') ?? mark.firstElementChild!).getBoundingClientRect()
									.width,
						),
					);
				const order = widths.map((_, i) => i).sort((a, b) => widths[a]! - widths[b]!);
				for (const i of [order[0]!, order.at(-1)!]) {
					const mark = page.locator(at).nth(i);
					const count = async () => countPixels(readScreenshot(await mark.screenshot()), accent);
					await page.keyboard.press('Tab');
					const before = await count();
					await mark.focus();
					// About it, and at least two pixels wide.
					expect((await count()) - before).toBeGreaterThan(2 * Math.PI * widths[i]!);
				}
			},
			{ javaScriptEnabled, colorScheme: 'light' },
		);
	},
);
