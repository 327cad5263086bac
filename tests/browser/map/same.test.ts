import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { countDifferent, readScreenshot } from '../pixels.ts';
import { listSeen } from './drawn.ts';
import { single } from './map.ts';

const visit = useBrowser();
// A font that comes in time on one visit and too late on the other would move everything.
const before = (page: Page) => page.route('**/*.woff2', (route) => route.abort());

/** What is seen of the drawings, and the pixels of the first. */
async function look(page: Page) {
	await calm(page);
	const map = page.locator('svg.map').first();
	return { seen: await page.evaluate(listSeen), shot: readScreenshot(await map.screenshot()) };
}

/** Has a reader look at a mark, by which the script takes over what the page drew, and go away again. */
async function touch(page: Page) {
	await single(page).focus();
	await page.keyboard.press('Escape');
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	return look(page);
}

test.each([
	['map/', 390],
	['map/', 1280],
	['map/2022-11-01/', 1280],
])(
	'the picture is the same without the script, with it, and once a reader has touched it: %s at %d px',
	async (path, width) => {
		const wishes = { viewport: { width, height: 900 }, before };
		// Where scripts may run, room is kept for what they add: the same page, without this one.
		const without = await visit(path, look, {
			...wishes,
			before: async (page) => {
				await before(page);
				const body = 'document.querySelector("#map-bar").append(document.createElement("i"))';
				await page.route('**/*.js', (route) =>
					route.fulfill({ contentType: 'text/javascript', body }),
				);
			},
		});
		expect(without.seen.length).toBeGreaterThan(100);
		const [fresh, touched] = await visit(
			path,
			async (page) => [await look(page), await touch(page)] as const,
			wishes,
		);
		for (const { seen, shot } of [fresh, touched]) {
			expect(seen).toEqual(without.seen);
			expect(countDifferent(shot, without.shot)).toBeLessThan(20);
		}
	},
);

test('a day that a reader slides to is drawn as its own page is, marks, labels and rings', async () => {
	const isOfMarks = ({ what }: { what: string }) => !/^\|\|/.test(what);
	const own = await visit('map/2022-11-01/', look, { before });
	const moved = await visit(
		'map/',
		async (page) => {
			await page.locator('[type=date]').fill('2022-11-01');
			// Rows of the legend that a reader has seen stay where they are, on other days too.
			await page
				.locator('.statuses .none')
				.evaluateAll((rows) => rows.forEach((row) => ((row as HTMLElement).hidden = true)));
			// What is out of view catches up once it is seen.
			await page.locator('[data-drawing=world]').scrollIntoViewIfNeeded();
			return look(page);
		},
		{ before },
	);
	const sort = (one: typeof own) =>
		one.seen
			.filter(isOfMarks)
			.map(({ what, box }) => `${what} ${box.join(' ')}`)
			.sort();
	expect(sort(moved)).toEqual(sort(own));
});

test('before a reader asks for anything, the script changes no mark, no row and no word of the page', async () => {
	const written = await visit(
		'map/',
		async (page) => {
			await calm(page);
			return page.evaluate(() => (window as unknown as { written: string[] }).written);
		},
		{
			before: (page) =>
				page.addInitScript(() => {
					const written: string[] = [];
					Object.assign(window, { written });
					document.addEventListener('DOMContentLoaded', () => {
						const what = { subtree: true, childList: true, attributes: true, characterData: true };
						new MutationObserver((list) => {
							for (const { target, attributeName, type } of list)
								written.push(`${target.nodeName.toLowerCase()} ${attributeName ?? type}`);
						}).observe(document.querySelector('main')!, what);
					});
				}),
		},
	);
	expect([...new Set(written)].sort()).toEqual(
		['a data-key', 'a tabindex', 'div childList', 'div class', 'div tabindex', 'g class'].sort(),
	);
});
