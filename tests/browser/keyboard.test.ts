import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { isFrame } from '../site/pages.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const kinds = inject('kinds');
const some = kinds.filter(({ name }) =>
	['front', 'map', 'map to embed', 'one of stories', 'one of claims'].includes(name),
);

/** A map to embed has nothing before it that anyone would skip. */
const whole = kinds.filter(({ path }) => !isFrame(path));

test.each(whole)(
	'the first Tab shows a link to the content, and it leads there: $name',
	async ({ path }) => {
		await visit(path, async (page) => {
			await page.keyboard.press('Tab');
			const link = page.locator(':focus');
			expect(await link.getAttribute('href')).toMatch(/^#/);
			expect(await link.boundingBox()).toMatchObject({
				x: expect.closeTo(0, -2),
				y: expect.closeTo(0, -2),
			});
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			expect(
				await page.evaluate(() => document.activeElement!.closest('main, footer') !== null),
			).toBe(true);
		});
	},
);

test.each(some)(
	'every link is reached by Tab, in the order of the page, and shows that it is: $name',
	async ({ path }) => {
		const { due, faults, reached } = await visit(path, walk);
		expect(faults).toEqual([]);
		expect(reached).toEqual(due);
	},
);

test.each(kinds)(
	'what stands alone can be hit with a finger: at least 24 px: $name',
	async ({ path }) => {
		for (const width of [320, 1280])
			expect(await visit(path, findSmallTargets, { viewport: { width, height: 900 } })).toEqual([]);
	},
);

/** Tabs through a page: which links are due, which are reached, and which of them hide their focus. */
async function walk(page: Page) {
	const due = await page.evaluate(() => {
		const links = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button, summary, input, select, [tabindex="0"]',
			),
		];
		const seen = links.filter(
			(el) => el.getClientRects().length > 0 && el.checkVisibility() && el.tabIndex >= 0,
		);
		seen.forEach((el, i) => (el.dataset['stop'] = String(i)));
		return seen.map((_, i) => i);
	});
	const reached: number[] = [];
	const faults: string[] = [];
	for (const _ of due) {
		// A field for a date holds several stops.
		do await page.keyboard.press('Tab');
		while (
			await page.evaluate(
				(last) => document.activeElement?.matches(`[type=date][data-stop="${last}"]`),
				reached.at(-1),
			)
		);
		const { stop, mark, name } = await page.evaluate(() => {
			const el = document.activeElement as HTMLElement;
			const visible = (style: CSSStyleDeclaration) =>
				style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
			// In a drawing the mark itself may change its line.
			const drawn = [...el.querySelectorAll('svg *, :scope > circle')].some((part) => {
				const { stroke, strokeWidth } = getComputedStyle(part);
				return stroke !== 'none' && parseFloat(strokeWidth) >= 2;
			});
			const mark = visible(getComputedStyle(el)) || (el.closest('svg') !== null && drawn);
			return { stop: Number(el.dataset['stop']), mark, name: el.textContent?.trim().slice(0, 40) };
		});
		reached.push(stop);
		if (!mark) faults.push(`${stop}: “${name}” does not show its focus`);
	}
	return { due, reached, faults };
}

/** Links and buttons under 24 px, save those within a sentence (WCAG 2.2, 2.5.8). */
function findSmallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const targets = [...document.querySelectorAll('a[href], button, summary, input, select')];
		return (
			targets
				.filter((el) => el.checkVisibility({ visibilityProperty: true }) && !el.matches('.skip'))
				.filter((el) => !isWithinSentence(el))
				// What a chart shows for the eye alone is a link in its list, too.
				.filter((el) => !el.closest('[aria-hidden=true]'))
				// A click on its label ticks a box as well.
				.map((el) => ({ el, box: (el.closest('label') ?? el).getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 23.9)
				.map(({ el, box }) => {
					const name = (el.textContent?.trim() || el.getAttribute('aria-label'))?.slice(0, 40);
					return `${box.width.toFixed(1)} × ${box.height.toFixed(1)}: “${name}” in ${el.parentElement!.outerHTML.slice(0, 60)}`;
				})
		);

		/** Whether a link is a word of a text: other words stand around it in the same block. */
		function isWithinSentence(el: Element): boolean {
			if (getComputedStyle(el).display !== 'inline') return false;
			let block = el.parentElement!;
			while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
			const around = block.textContent!.replace(/\s+/g, ' ').trim();
			return around.length > el.textContent!.trim().length;
		}
	});
}
