import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const story = inject('kinds').find(({ name }) => name === 'one of stories')!.path;

/** The words of the note that the first pointer of the page leads to, without its way back. */
const note = 'main ol > li[id^="n"]';

test.each(['hover', 'focus'] as const)(
	'a pointer to a note shows its source on %s',
	async (way) => {
		await visit(story, async (page) => {
			const pointer = page.locator('main a[href^="#n"]').first();
			const href = await pointer.getAttribute('href');
			const source = await page
				.locator(`[id="${href!.slice(1)}"] a`)
				.first()
				.innerText();
			const card = pointer.locator(
				'xpath=ancestor-or-self::*[.//*[@role="tooltip"] or .//*[contains(@class,"card")]][1]',
			);
			const shown = card.locator('[role=tooltip], .card').first();
			expect(await shown.isVisible()).toBe(false);
			if (way === 'focus') await pointer.focus();
			else await pointer.hover();
			await shown.waitFor({ state: 'visible', timeout: 2_000 });
			expect(await shown.innerText()).toContain(source.split(',')[0]!.slice(0, 12));
		});
	},
);

test.each(['mouse', 'finger'] as const)(
	'a pointer leads to its note, and the note leads back: by %s',
	async (way) => {
		await visit(
			story,
			async (page) => {
				const pointer = page.locator('main a[href^="#n"]').first();
				const act = (link: typeof pointer) => (way === 'finger' ? link.tap() : link.click());
				const href = await pointer.getAttribute('href');
				await act(pointer);
				expect(new URL(page.url()).hash).toBe(href);
				const target = page.locator(`${note}:target`);
				expect(await target.count()).toBe(1);
				expect(await target.evaluate((el) => el.getBoundingClientRect().top < innerHeight)).toBe(
					true,
				);
				await act(target.locator('a[href^="#"]').last());
				const back = page.locator(':target');
				expect(
					await back
						.locator(`xpath=ancestor-or-self::*[descendant-or-self::a[@href="${href}"]][1]`)
						.count(),
				).toBe(1);
				expect(await back.evaluate((el) => el.getBoundingClientRect().top < innerHeight)).toBe(
					true,
				);
			},
			{ hasTouch: way === 'finger' },
		);
	},
);
