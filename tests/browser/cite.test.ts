import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const story = inject('kinds').find(({ name }) => name === 'one of stories')!.path;
const pointers = '.cite a[href^="#n"]';

const ways = [320, 1280].flatMap((width) =>
	(['hover', 'focus'] as const).map((way) => ({ way, width })),
);

test.each(ways)(
	'a pointer to a note shows its source on $way, whole within $width px',
	async ({ way, width }) => {
		await visit(
			story,
			async (page) => {
				const pointer = page.locator(pointers).first();
				const note = page
					.locator(`[id="${(await pointer.getAttribute('href'))!.slice(1)}"] a`)
					.first();
				const shown = page.locator('.cite:has(a[href^="#n"]) .peek').first();
				expect(await shown.isVisible()).toBe(false);
				if (way === 'focus') await pointer.focus();
				else await pointer.hover();
				expect(await shown.isVisible()).toBe(true);
				expect(await shown.innerText()).toContain(await note.innerText());
				const { x, y, width: own, height } = (await shown.boundingBox())!;
				expect(x).toBeGreaterThanOrEqual(0);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(x + own).toBeLessThanOrEqual(width);
				expect(y + height).toBeLessThanOrEqual(800);
			},
			{ viewport: { width, height: 800 } },
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
			.locator(pointers)
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		const notes = await page
			.locator('.notes > li')
			.evaluateAll((list) => list.map(({ id }) => `#${id}`));
		expect([...new Set(hrefs)].sort()).toEqual([...notes].sort());
		for (const link of await page.locator(pointers).all())
			expect(`#n${(await link.innerText()).trim()}`).toBe(await link.getAttribute('href'));
	});
});
