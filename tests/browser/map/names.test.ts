import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';

const visit = useBrowser();

/** Names of countries and seas that can be seen, and those of them that touch a mark or a label. */
function readNames(drawing: Element) {
	const boxOf = (element: Element) => element.getBoundingClientRect();
	const isSeen = (element: Element) => getComputedStyle(element).visibility === 'visible';
	const seen = [...drawing.querySelectorAll('.names text')].filter(isSeen);
	const taken = [...drawing.querySelectorAll('.live [data-key] > :not(.reach)')].filter(
		(element) => isSeen(element) && boxOf(element).width > 0,
	);
	const touching = seen.filter((name) => {
		const a = boxOf(name);
		return taken.some((mark) => {
			const b = boxOf(mark);
			return (
				Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
				Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3
			);
		});
	});
	const write = (texts: Element[]) => texts.map(({ textContent }) => textContent);
	const [first] = seen.map((text) => boxOf(text).height);
	return { seen: write(seen), touching: write(touching), height: first ?? 0 };
}

test('names of countries and seas stay as large as they are, and clear of marks, however close a reader comes', async () => {
	await visit('map/', async (page) => {
		const drawing = page.locator('[data-drawing=region]');
		await drawing.locator('.live [data-key]').first().waitFor();
		const whole = await drawing.evaluate(readNames);
		expect(whole.seen.length).toBeGreaterThan(10);
		expect(whole.touching).toEqual([]);
		for (let i = 0; i < 3; i++) await drawing.getByRole('button', { name: 'Zoom in' }).click();
		const close = await drawing.evaluate(readNames);
		expect(close.touching).toEqual([]);
		expect(Math.abs(close.height - whole.height)).toBeLessThan(2);
	});
});

test.each([true, false])(
	'who hears the map is not told the names of its countries and seas, with a script or without: %s',
	async (javaScriptEnabled) => {
		await visit(
			'map/',
			async (page) => {
				const drawing = page.locator('[data-drawing=region]');
				expect(await drawing.locator('.seas text').allTextContents()).toContain('North Sea');
				expect(await drawing.ariaSnapshot()).not.toContain('North Sea');
			},
			{ javaScriptEnabled },
		);
	},
);

test.each([320, 360, 390, 1280])(
	'the world of the front page names the place of a conviction at %d px',
	async (width) => {
		const name = await visit(
			'',
			async (page) => {
				const mark = page.locator('.maps svg.map a[data-id=new-york]:visible').last();
				return mark.locator('text').last().textContent();
			},
			{ viewport: { width, height: 800 } },
		);
		expect(name).toBe('New York');
	},
);
