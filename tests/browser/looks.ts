import type { Page } from 'playwright-core';

/** What is wider than the page, or can be scrolled sideways. */
export function findWide(page: Page): Promise<string[]> {
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

/** The words in tables that go on in a second line. */
export function findBroken(page: Page): Promise<string[]> {
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

/** Links and buttons under 24 px, save those within a sentence (WCAG 2.2, 2.5.8). */
export function findSmallTargets(page: Page): Promise<string[]> {
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

/** Words under 12 px, numbers of notes under 11, and running text under 16, each with its size. */
export function findSmallLetters(page: Page): Promise<string[]> {
	return page.evaluate(() =>
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
					size < (el.matches('.prose > p:not(.small)') ? 16 : el.matches('.cite a') ? 11 : 12),
			)
			.map(({ el, size }) => `${size} px: ${el.textContent!.trim().slice(0, 40)}`),
	);
}

/** The size of plain text, in pixels. */
export function measureLetters(page: Page): Promise<number> {
	return page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
}

/** How much of the screen is drawn, in square pixels. */
export const measureDrawn = (page: Page) =>
	page.locator('main').evaluate((main) => {
		const boxes = [...main.querySelectorAll('svg, img')].map((one) => one.getBoundingClientRect());
		return boxes.reduce((sum, { left, top, right, bottom }) => {
			const width = Math.min(right, innerWidth) - Math.max(left, 0);
			const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
			return sum + Math.max(0, width) * Math.max(0, height);
		}, 0);
	});

/** Where the first Tab of a page leads, and whether what it shows leads to the content. */
export async function pressTab(page: Page) {
	await page.keyboard.press('Tab');
	const link = page.locator(':focus');
	const [href, box] = [await link.getAttribute('href'), await link.boundingBox()];
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const arrives = await page.evaluate(() => !!document.activeElement?.closest('main, footer'));
	return { href, box, arrives };
}

/** What is said to be hidden, and is not: a rule of style outweighs the attribute. */
export function findShown(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('[hidden]:not([hidden=until-found])')]
			.filter((element) => getComputedStyle(element).display !== 'none')
			.map((element) => element.outerHTML.slice(0, 100)),
	);
}
