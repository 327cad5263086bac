import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
/** A reader who has set the letters of all pages to twice the usual size. */
const visitLarge = useBrowser('--blink-settings=defaultFontSize=32');
const kinds = inject('kinds');

/** What is wider than the page, or can be scrolled sideways. */
function findWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const faults: string[] = [];
		if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
		for (const el of document.body.querySelectorAll('*')) {
			// What a drawing shows of another is cut off at its own edge.
			if (el.matches('svg svg') || (el.closest('svg, .skip, .hidden') && el.tagName !== 'svg'))
				continue;
			const { left, right, width } = el.getBoundingClientRect();
			const name = `${el.tagName.toLowerCase()}.${el.getAttribute('class')} “${el.textContent?.trim().slice(0, 30)}”`;
			if (width > 1 && right > root.clientWidth + 1)
				faults.push(`${name} ends at ${Math.round(right)}`);
			if (width > 1 && left < -1) faults.push(`${name} begins at ${Math.round(left)}`);
			if (el.scrollWidth > el.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(el).overflowX))
				faults.push(`${name} scrolls sideways`);
		}
		return faults;
	});
}

test.each(kinds)('nothing scrolls sideways on a screen of 320 px: $name', async ({ path }) => {
	expect(await visit(path, findWide, { viewport: { width: 320, height: 640 } })).toEqual([]);
});

/** The words in tables that go on in a second line. */
function findBroken(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const broken = new Set<string>();
		for (const cell of document.querySelectorAll('td, th')) {
			const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
			for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
				for (const { 0: word, index } of text.data.matchAll(/\p{L}+/gu)) {
					const range = document.createRange();
					range.setStart(text, index);
					range.setEnd(text, index + word.length);
					const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
					if (lines.size > 1) broken.add(word);
				}
		}
		return [...broken];
	});
}

test.each(kinds)('no word in a table is broken on a screen of 320 px: $name', async ({ path }) => {
	expect(await visit(path, findBroken, { viewport: { width: 320, height: 640 } })).toEqual([]);
});

test.each(kinds)(
	'nothing scrolls sideways in letters of twice the size, and all letters grow: $name',
	async ({ path }) => {
		const small = await visit(path, measure);
		const seen = await visitLarge(path, async (page) => {
			const faults = await findWide(page);
			await page.setViewportSize({ width: 640, height: 800 });
			return { faults: [...faults, ...(await findWide(page))], size: await measure(page) };
		});
		expect(seen).toEqual({ faults: [], size: 2 * small });
	},
);

test.each(kinds)(
	'no word is under 12 px, no number of a note under 11, and running text is at least 16: $name',
	async ({ path }) => {
		const faults = await visit(
			path,
			(page) =>
				page.evaluate(() =>
					[...document.querySelectorAll('body *')]
						.filter((el) => !el.closest('svg, .hidden, script, style'))
						.filter((el) =>
							[...el.childNodes].some(
								({ nodeType, textContent }) => nodeType === 3 && textContent!.trim(),
							),
						)
						.map((el) => ({ el, size: parseFloat(getComputedStyle(el).fontSize) }))
						.filter(
							({ el, size }) =>
								size <
								(el.matches('.prose > p:not(.small)') ? 16 : el.matches('.cite a') ? 11 : 12),
						)
						.map(({ el, size }) => `${size} px: ${el.textContent!.trim().slice(0, 40)}`),
				),
			{ viewport: { width: 320, height: 640 } },
		);
		expect(faults).toEqual([]);
	},
);

/** The size of plain text, in pixels. */
function measure(page: Page): Promise<number> {
	return page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
}
