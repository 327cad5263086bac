import { load } from 'cheerio';
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { findLost, listTexts, squeeze } from '../../site/reader.ts';
import { useFirefox } from './browser.ts';

// Without the argument, no program may open the reader view.
const { visit } = useFirefox({}, ['--remote-allow-system-access']);
const address = inject('address');
const path = (kind: string) => inject('kinds').find(({ name }) => name === kind)!.path;

/** Opens a page of the site in the reader view of Firefox, and lets `look` see it. */
const read = <Seen>(path: string, look: (page: Page) => Promise<Seen>) =>
	visit('404.html', async (page) => {
		await page.goto(`about:reader?url=${encodeURIComponent(address + path)}`);
		await page.waitForSelector('.moz-reader-content > *');
		return look(page);
	});

test.each(['one of stories', 'one of claims', 'one of places'])(
	'the reader view of Firefox keeps every word, in its order, and no drawing: %s',
	async (kind) => {
		const html = await (await fetch(address + path(kind))).text();
		const due = listTexts({ path: path(kind), html, $: load(html) }, 'main');
		const seen = await read(path(kind), (page) =>
			page.evaluate(() => ({
				text: document.querySelector('.container')!.textContent,
				drawings: document.querySelectorAll('.moz-reader-content svg').length,
			})),
		);
		expect(due.length).toBeGreaterThan(5);
		const lost = findLost({ text: squeeze(seen.text) }, due);
		expect({ lost, drawings: seen.drawings }).toEqual({ lost: [], drawings: 0 });
	},
);

test('in the reader view of Firefox, a pointer leads to its note, and the note back', async () => {
	const follow = async (page: Page, link: string, to: string) => {
		await page.evaluate((link) => document.querySelector<HTMLElement>(link)!.click(), link);
		const isSeen = () =>
			page.evaluate((to) => {
				const { top, bottom } = document.querySelector(to)!.getBoundingClientRect();
				return bottom > 0 && top < innerHeight;
			}, to);
		await expect.poll(isSeen).toBe(true);
	};
	await read(path('one of stories'), async (page) => {
		await follow(page, '#c3', '#n3');
		await follow(page, '#n3 a[href="#c3"]', '#c3');
	});
});
