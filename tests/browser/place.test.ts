import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const PATH = 'places/rotterdam/';
/** A part of what is folded. */
const PART = 'claim-two-dutch-posts';

test('the place of which most is known has at most five screens of a phone, folded, and in the first of them who says what', async () => {
	const [height, end] = await visit(
		PATH,
		(page) =>
			page.evaluate(() => [
				document.documentElement.scrollHeight,
				document.querySelector('main .in-short')!.getBoundingClientRect().bottom,
			]),
		{ viewport: { width: 390, height: 844 } },
	);
	expect(height).toBeLessThanOrEqual(5 * 844);
	expect(end).toBeLessThanOrEqual(844);
});

test('a link to a part of what is folded opens it', async () => {
	await visit(PATH, async (page) => {
		expect(await page.locator(`#${PART}`).isVisible()).toBe(false);
	});
	await visit(`${PATH}#${PART}`, async (page) => {
		await page.locator('details[open]').waitFor();
		expect(await page.locator(`#${PART}`).isVisible()).toBe(true);
	});
});

test('a fold opens by the keyboard, and its heading is in the list of headings', async () => {
	await visit(PATH, async (page) => {
		await page.getByRole('heading', { name: /claims and their answers$/ }).waitFor();
		await page.locator('details.fold > summary').first().focus();
		await page.keyboard.press('Enter');
		expect(await page.locator(`#${PART}`).isVisible()).toBe(true);
	});
});

test('printed, what is folded is open', async () => {
	await visit(PATH, async (page) => {
		await page.emulateMedia({ media: 'print' });
		const folded = await page.evaluate(() =>
			[...document.querySelectorAll('details.fold section')].filter(
				(part) => !part.checkVisibility() || part.getBoundingClientRect().height === 0,
			),
		);
		expect(folded).toEqual([]);
		expect(await page.locator(`#${PART}`).isVisible()).toBe(true);
	});
});

test('every drawing of a figure of beats shows its land, though it stands in the first alone', async () => {
	await visit(PATH, async (page) => {
		const sizes = await page.evaluate(() =>
			[...document.querySelectorAll<SVGGraphicsElement>('figure svg.beat > :first-child')].map(
				(ground) => {
					const { width, height } = ground.getBBox();
					return [Math.round(width) > 0, Math.round(height) > 0];
				},
			),
		);
		expect(sizes.length).toBeGreaterThan(1);
		expect(sizes.flat()).not.toContain(false);
	});
});

test.each([
	[1280, 1],
	[1024, 2],
	[390, 1],
])(
	'four beats at %s px stand in so many rows: %s, with names that can be read',
	async (width, rows) => {
		const { tops, names } = await visit(
			'places/madrid/',
			(page) =>
				page.evaluate(() => {
					const list = (selector: string) => [
						...document.querySelectorAll(`figure.beats > ol.row ${selector}`),
					];
					return {
						tops: list('> li').map((beat) => Math.round(beat.getBoundingClientRect().top)),
						names: list('.name text').map((text) => text.getBoundingClientRect().height),
					};
				}),
			{ viewport: { width, height: 900 } },
		);
		expect(tops).toHaveLength(4);
		expect(new Set(tops).size).toBe(rows);
		expect(names.length).toBeGreaterThanOrEqual(4);
		expect(Math.min(...names)).toBeGreaterThan(11);
	},
);
