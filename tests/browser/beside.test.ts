import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { listStories } from './stories.ts';

const visit = useBrowser();
const size = (width: number) => ({ viewport: { width, height: 800 } });

/** The notes that are not beside the line of their number, or that lie over something else. */
function findMisplaced(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const box = (el: Element) => el.getBoundingClientRect();
		const notes = [...document.querySelectorAll('.prose > .beside > li')];
		const others = [...document.querySelectorAll('.prose > :not(.beside)')];
		const faults = notes.flatMap((note, i) => {
			const own = box(note);
			const over = [...others, ...notes.slice(0, i)].filter((el) => {
				const { top, bottom, left, right } = box(el);
				return (
					own.top < bottom - 1 &&
					own.bottom > top + 1 &&
					own.left < right - 1 &&
					own.right > left + 1
				);
			});
			const number = box(document.querySelector(`.prose .cite a[id="c${note.id.slice(1)}"]`)!);
			const before = note.previousElementSibling;
			// Three lines at most. Where its own line is taken by the notes above, it stands right below them.
			const due = Math.max(number.top, before ? box(before).bottom - 30 : 0);
			return [
				...over.map((el) => `${note.id} lies over ${el.tagName} ${el.id || el.className}`),
				...(Math.abs(own.top - due) > 90
					? [`${note.id} is ${own.top - due} px from its line`]
					: []),
			];
		});
		return [...faults, ...(notes.length === 0 ? ['there are no notes'] : [])];
	});
}

test.each([1200, 1280, 1920])(
	'on a screen of %i px each note stands beside the line of its number, over no words and no other note',
	async (width) => {
		for (const path of await visit('', listStories))
			expect([path, await visit(path, findMisplaced, size(width))]).toEqual([path, []]);
	},
);
