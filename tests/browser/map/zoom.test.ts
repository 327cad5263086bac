import { expect, inject, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { places, sumPlaces } from './map.ts';

const visit = useBrowser();
const address = inject('address');

test('the marks stand for all places, at every scale', async () => {
	await visit('map/', async (page) => {
		expect(await sumPlaces(page)).toBe(places);
		for (const drawing of ['region', 'world']) {
			const figure = page.locator(`[data-drawing=${drawing}]`);
			const all = parseInt(await figure.locator('[data-count]').innerText());
			const own = () => sumPlaces(page, `[data-drawing=${drawing}]`);
			expect(await own()).toBe(all);
			for (let i = 0; i < 4; i++) await figure.getByRole('button', { name: 'Zoom in' }).click();
			// Up to what lies outside the view, which the four sides bring in.
			expect(await own()).toBeLessThan(all);
			await figure.getByRole('button', { name: 'Whole map' }).click();
			expect(await own()).toBe(all);
		}
	});
});

test('coming closer brings finer outlines, once, from our own origin', async () => {
	const asked: string[] = [];
	await visit(
		'map/',
		async (page) => {
			const land = page.locator('[data-drawing=region] .land');
			/** Which points of a grid over the drawing lie on land. */
			const readLand = () =>
				land.evaluate((path: SVGPathElement) => {
					const { width, height } = path.ownerSVGElement!.viewBox.baseVal;
					const scale = path.transform.baseVal.consolidate()?.matrix.a ?? 1;
					return Array.from({ length: 900 }, (_, i) =>
						path.isPointInFill({
							x: (((i % 30) + 0.5) * width) / 30 / scale,
							y: ((Math.floor(i / 30) + 0.5) * height) / 30 / scale,
						}),
					);
				});
			const onLand = await readLand();
			const coarse = (await land.getAttribute('d'))!;
			expect(asked.filter((url) => url.includes('outline'))).toEqual([]);
			const closer = page.locator('[data-drawing=region]').getByRole('button', { name: 'Zoom in' });
			for (let i = 0; i < 3; i++) await closer.click();
			await page.locator('[data-drawing=region] .land[transform]').waitFor();
			expect((await land.getAttribute('d'))!.length).toBeGreaterThan(2 * coarse.length);
			const changed = (await readLand()).filter((is, i) => is !== onLand[i]);
			expect(changed.length / onLand.length).toBeLessThan(0.05);
			expect(asked.filter((url) => url.includes('outline'))).toEqual([
				`${address}map/outline-region-4.json`,
			]);
			expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
		},
		{ before: async (page) => page.on('request', (request) => asked.push(request.url())) },
	);
});

test('labels never cover each other, at any scale', async () => {
	for (const width of [320, 1280])
		await visit(
			'map/',
			async (page) => {
				const figure = page.locator('[data-drawing=region]');
				for (let i = 0; i < 4; i++) {
					const boxes = await figure.locator('.live text:not(:empty)').evaluateAll((all) =>
						all.map((text) => ({
							text: text.textContent,
							...text.getBoundingClientRect().toJSON(),
						})),
					);
					const faults = boxes.flatMap((a, at) =>
						boxes
							.slice(at + 1)
							// The last pixel of a box is air.
							.filter(
								(b) =>
									a.left + 1 < b.right &&
									b.left + 1 < a.right &&
									a.top + 3 < b.bottom &&
									b.top + 3 < a.bottom,
							)
							.map((b) => `${a.text} and ${b.text}`),
					);
					expect(faults).toEqual([]);
					await figure.getByRole('button', { name: 'Zoom in' }).click();
				}
			},
			{ viewport: { width, height: 800 } },
		);
});
