import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const kinds = inject('kinds');
const some = kinds.filter(({ name }) =>
	['front', 'map', 'map to embed', 'one of stories', 'one of claims'].includes(name),
);

test.each(some)(
	'every link is reached by Tab, in the order of the page, and shows that it is: $name',
	async ({ path }) => {
		const { due, faults, reached } = await visit(path, walk);
		expect(faults).toEqual([]);
		expect(reached).toEqual(due);
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
