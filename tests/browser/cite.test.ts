import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { listStories } from './stories.ts';

const visit = useBrowser();
const story = inject('kinds').find(({ name }) => name === 'one of stories')!.path;
const pointers = '.prose > p .cite a[href^="#n"]';
const size = (width: number) => ({ viewport: { width, height: 800 } });

/** The numbers of notes that do not stand in the line of their word, right after it, or that no finger meets. */
function findLoose(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		const faults: string[] = [];
		let last: { text: Text; isNumber: boolean } | undefined;
		for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
			const link = text.parentElement!.closest('.cite a');
			if (link && last) {
				const word = document.createRange();
				word.setStart(last.text, last.text.length - 1);
				word.setEnd(last.text, last.text.length);
				const [before, own] = [word.getBoundingClientRect(), link.getBoundingClientRect()];
				const name = `${link.textContent} after “${last.text.data.slice(-12)}”`;
				if (/\s$/.test(last.text.data)) faults.push(`${name}: a blank stands between`);
				if (own.bottom < before.top || own.top > before.bottom)
					faults.push(`${name}: another line`);
				if (own.left - before.right > 12) faults.push(`${name}: far from its word`);
				if (link.getClientRects().length > 1) faults.push(`${name}: in two lines`);
				if (own.width < 24 || own.height < 24)
					faults.push(`${name}: ${own.width} × ${own.height} px`);
			}
			if (text.data !== '') last = { text, isNumber: !!link };
		}
		return faults;
	});
}

test.each([320, 390, 768, 1280])(
	'on a screen of %i px the number of a note clings to its word, begins no line, and has 24 px for a finger',
	async (width) => {
		const paths = await visit('', listStories);
		expect(paths.length).toBeGreaterThan(5);
		for (const path of paths)
			expect([path, await visit(path, findLoose, size(width))]).toEqual([path, []]);
	},
);

const ways = [320, 1280].flatMap((width) =>
	(['hover', 'focus', 'tap'] as const).map((way) => ({ way, width })),
);

test.each(ways)(
	'a number shows its note on $way, below its paragraph or beside it, at $width px',
	async ({ way, width }) => {
		await visit(
			story,
			async (page) => {
				const pointer = page.locator(pointers).first();
				const note = page.locator(`li[id="${(await pointer.getAttribute('href'))!.slice(1)}"]`);
				const colour = () => note.evaluate((el) => getComputedStyle(el).backgroundColor);
				expect(await note.isVisible()).toBe(width > 1200);
				const plain = await colour();
				await pointer[way]();
				expect(await note.isVisible()).toBe(true);
				expect(await colour()).not.toBe(plain);
				const paragraph = (await page
					.locator('.prose > p:has(.cite a[href^="#n"])')
					.first()
					.boundingBox())!;
				const { x, y, width: own } = (await note.boundingBox())!;
				if (width > 1200) expect(x).toBeGreaterThanOrEqual(paragraph.x + paragraph.width);
				else expect(y).toBeGreaterThanOrEqual(paragraph.y + paragraph.height);
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + own).toBeLessThanOrEqual(width);
			},
			{ ...size(width), hasTouch: way === 'tap' },
		);
	},
);

test.each(['mouse', 'finger'] as const)(
	'a pointer leads to its note, and the note leads back: by %s',
	async (way) => {
		await visit(
			story,
			async (page) => {
				const act = (link: typeof pointer) => (way === 'finger' ? link.tap() : link.click());
				const inView = () =>
					page.locator(':target').evaluate((el) => {
						const { top, bottom } = el.getBoundingClientRect();
						return bottom > 0 && top < innerHeight;
					});
				const pointer = page.locator(pointers).first();
				const href = (await pointer.getAttribute('href'))!;
				await act(pointer);
				expect(new URL(page.url()).hash).toBe(href);
				expect(await inView()).toBe(true);
				await act(page.locator(':target a[href^="#"]'));
				expect(new URL(page.url()).hash).toBe(`#${await pointer.getAttribute('id')}`);
				expect(await inView()).toBe(true);
			},
			{ hasTouch: way === 'finger' },
		);
	},
);

test('every note of a story is pointed to, and every pointer has a note of its own number', async () => {
	await visit(story, async (page) => {
		const hrefs = await page
			.locator('.cite a[href^="#n"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		const notes = await page
			.locator('.beside > li')
			.evaluateAll((list) => list.map(({ id }) => `#${id}`));
		expect([...new Set(hrefs)].sort()).toEqual([...notes].sort());
		for (const link of await page.locator('.cite a[href^="#n"]').all())
			expect(`#n${(await link.innerText()).trim()}`).toBe(await link.getAttribute('href'));
	});
});
