import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { listStories } from './stories.ts';

const visit = useBrowser();
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

/** After how many screens an element begins, or ends. */
const countScreens = (page: Page, selector: string, edge: 'top' | 'bottom' = 'top') =>
	page
		.locator(selector)
		.first()
		.evaluate((el, at) => (el.getBoundingClientRect()[at] + scrollY) / innerHeight, edge);

test('the headline of the first story of the front page is read on its second screen, and on the third of a phone', async () => {
	const end = (viewport: typeof desk) =>
		visit('', (page) => countScreens(page, '#stories ~ * h3', 'bottom'), { viewport });
	expect(await end(desk)).toBeLessThanOrEqual(2);
	expect(await end(phone)).toBeLessThanOrEqual(3);
});

test('on a phone a story begins with its words after a picture and what is known', async () => {
	const paths = await visit('', listStories);
	expect(paths.length).toBeGreaterThan(1);
	for (const path of paths) {
		const screens = await visit(path, (page) => countScreens(page, '.known + *'), {
			viewport: phone,
		});
		expect(screens, path).toBeLessThanOrEqual(2);
	}
});

test('on a phone beats are one row, which a keyboard moves to the beat that it reaches', async () => {
	const [path] = await visit('', listStories);
	await visit(
		path!,
		async (page) => {
			const row = page.locator('figure.beats > ol').first();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBe(phone.width);
			await row.locator('> li:last-child a').first().focus();
			const box = (await row.locator('> li:last-child').boundingBox())!;
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(phone.width);
		},
		{ viewport: phone },
	);
});

test('a claim that nobody answers has its picture beside it, and below it that no reply is known', async () => {
	const file = await visit('data/claims.json', (page) => page.locator('pre').textContent());
	const claims: Record<string, string[] & string>[] = JSON.parse(file!);
	const lone = claims.filter(
		({ figure, places, ...claim }) =>
			!figure &&
			places!.length > 0 &&
			['answers', 'answersInGeneral', 'replies', 'repliesInGeneral', 'earlierReplies'].every(
				(name) => claim[name]!.length === 0,
			),
	);
	expect(lone.length).toBeGreaterThan(3);
	for (const { id } of lone.slice(0, 3)) {
		const [picture, reply] = await visit(
			`claims/${id}/`,
			(page) =>
				Promise.all(['.facing figure', '#reply'].map((name) => page.locator(name).boundingBox())),
			{ viewport: desk },
		);
		expect(picture!.x, id).toBeGreaterThan(desk.width / 2 - 1);
		expect(picture!.y, id).toBeLessThan(reply!.y);
		expect(reply!.x, id).toBeLessThan(desk.width / 2);
	}
});

test.concurrent.each(inject('kinds'))(
	'on a desk, the words in the head of $name leave less than a third of the screen empty beside a picture',
	async ({ path }) => {
		const empty = await visit(
			path,
			(page) =>
				page.evaluate(() => {
					const beside = document.querySelector('header.sided > .beside-head');
					if (!beside) return 0;
					const bottom = (el: Element) => el.getBoundingClientRect().bottom;
					const words = [...beside.parentElement!.children].filter((el) => el !== beside);
					return Math.min(innerHeight, bottom(beside)) - Math.max(...words.map(bottom));
				}),
			{ viewport: desk },
		);
		expect(empty).toBeLessThan(desk.height / 3);
	},
);
