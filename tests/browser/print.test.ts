import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { listStories } from './stories.ts';

const visit = useBrowser();
const kinds = inject('kinds');
const story = kinds.find(({ name }) => name === 'one of stories')!.path;
const source = kinds.find(({ name }) => name === 'one of sources')!.path;

test.each(kinds)(
	'printed, $name is a page of paper, without what only a screen needs',
	async ({ path }) => {
		await visit(path, async (page) => {
			await page.emulateMedia({ media: 'print' });
			for (const part of await page.locator('nav, .skip').all())
				expect(await part.isVisible()).toBe(false);
			expect(await page.locator('h1').isVisible()).toBe(true);
			const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			expect(colour).toMatch(/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/);
			const paper = await page.pdf({ format: 'A4' });
			expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
			expect(paper.length).toBeGreaterThan(5_000);
		});
	},
);

test('a printed story has its notes beside its words, and ends with its sources, each with its address', async () => {
	await visit(story, async (page) => {
		await page.emulateMedia({ media: 'print' });
		const { $, notes } = await page.evaluate(() => {
			const list = [...document.querySelectorAll('main .notes > li')];
			const notes = list.map((note) => (note as HTMLElement).innerText);
			return { $: document.documentElement.outerHTML, notes };
		});
		const pointers = load($)('main a[href^="#n"]').length;
		expect(pointers).toBeGreaterThan(0);
		expect(notes.length).toBeGreaterThan(0);
		expect(notes.filter((note) => /https?:\/\//.test(note)).length).toBeGreaterThan(0);
		for (const href of await page
			.locator('main a[href^="#n"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
			expect(await page.locator(`[id="${href.slice(1)}"]`).isVisible()).toBe(true);
	});
});

test('on a printed source the address is there to be typed', async () => {
	await visit(source, async (page) => {
		await page.emulateMedia({ media: 'print' });
		const shown = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
				.filter((link) => link.origin !== location.origin)
				.map((link) => ({
					href: link.href,
					text: `${link.innerText} ${getComputedStyle(link, '::after').content} ${link.parentElement!.innerText}`,
				})),
		);
		for (const { href, text } of shown) expect(text).toContain(href);
	});
});

test('on paper nothing of a story is folded, and it says where it is from', async () => {
	await visit(story, async (page) => {
		expect(await page.locator('.backing:not([open])').count()).toBeGreaterThan(0);
		await page.emulateMedia({ media: 'print' });
		for (const part of await page.locator('main .backing > :not(summary)').all())
			expect((await part.boundingBox())!.height).toBeGreaterThan(20);
		for (const note of await page.locator('.beside > li').all())
			expect(await note.isVisible()).toBe(true);
		expect(await page.locator('.paper').innerText()).toContain(`/${story}`);
		expect(await page.locator('body > footer').isVisible()).toBe(false);
	});
});

/** What a page of A4 holds between the margins of print.css, in CSS pixels. */
const paper = { width: 658, height: 971 };

test('on paper the beats that open a story end on its first page', async () => {
	const paths = await visit('stories/', (page) =>
		page
			.locator('main h2 a, main h3 a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)),
	);
	const ends: number[] = [];
	for (const path of paths)
		await visit(
			path,
			async (page) => {
				await page.emulateMedia({ media: 'print' });
				const beats = page.locator('.prose > header + figure.beats > ol');
				if (await beats.count()) {
					const box = (await beats.boundingBox())!;
					ends.push(box.y + box.height);
				}
			},
			{ viewport: paper },
		);
	expect(ends.length).toBeGreaterThan(0);
	expect(ends.filter((end) => end > paper.height)).toEqual([]);
});

test('on paper a claim in a story and what answers it are as wide as each other, and an answer stands beside it', async () => {
	const paths = await visit('', listStories);
	let pairs = 0;
	for (const path of paths)
		await visit(
			path,
			async (page) => {
				await page.emulateMedia({ media: 'print' });
				for (const pair of await page.locator('.pair').all()) {
					const boxes = await pair
						.locator('> section > .claim')
						.evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().toJSON()));
					const [claim, ...answers] = boxes as [DOMRect, ...DOMRect[]];
					if (answers.length === 0) continue;
					pairs++;
					expect(new Set(boxes.map(({ width }) => Math.round(width))).size, path).toBe(1);
					expect(Math.max(...answers.map(({ x }) => x)), path).toBeGreaterThan(claim.right);
				}
			},
			{ viewport: paper },
		);
	expect(pairs).toBeGreaterThan(1);
});

test('on paper, and from 880 px on, the answers to a claim stand beside it on its page', async () => {
	const { path } = kinds.find(({ name }) => name === 'one of claims')!;
	const place = (media: 'print' | 'screen', width: number) =>
		visit(
			path,
			async (page) => {
				await page.emulateMedia({ media });
				const [own, other] = await Promise.all(
					['.own', '.other:not(.drawn)'].map((name) =>
						page.locator(`.facing > ${name}`).first().boundingBox(),
					),
				);
				return [other!.x - own!.x - own!.width, Math.abs(other!.width - own!.width)];
			},
			{ viewport: { width, height: 900 } },
		);
	for (const [gap, difference] of [await place('print', paper.width), await place('screen', 880)]) {
		expect(gap).toBeGreaterThan(0);
		expect(difference).toBeLessThan(1);
	}
});
