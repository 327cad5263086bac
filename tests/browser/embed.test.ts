import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();

test('beside the map, the code to embed it shows what the map shows', async () => {
	const code = await visit('map/?status=denied&day=2022-11-15', async (page) => {
		await page.locator('summary', { hasText: 'Embed' }).click();
		return page.locator('textarea[data-code]').inputValue();
	});
	expect(code).toMatch(
		/ src="https:\/\/[^"]+\/embed\/map\/[\d-]+\/\?day=2022-11-15&amp;status=denied" /,
	);
});

test.each([
	[320, 400],
	[600, 450],
	[1280, 700],
])(
	'a map to embed breaks no rule of access and scrolls no way but down at %d × %d',
	async (width, height) => {
		const seen = await visit(
			'embed/map/',
			async (page) => {
				const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
				const root = page.locator('html');
				const wide = await root.evaluate((el) => el.scrollWidth - el.clientWidth);
				const region = await page
					.locator('[data-drawing=region] svg.map:not(.strip)')
					.boundingBox();
				return {
					faults: violations.map(({ id }) => id),
					wide,
					fits: region!.height <= height,
				};
			},
			{ viewport: { width, height } },
		);
		expect(seen).toEqual({ faults: [], wide: 0, fits: true });
	},
);

test.each([
	['with a script', true],
	['without one', false],
])(
	'in a frame as wide as a column of text marks have a size of their own, and nine of ten their names, %s',
	async (_, javaScriptEnabled) => {
		const named = (width: number) =>
			visit(
				'embed/map/',
				(page) =>
					page.locator('[data-drawing=region] svg.map:not(.strip)').evaluate((map) => {
						const isSeen = (el: Element) => el.getBoundingClientRect().width > 0;
						const marks = [...map.querySelectorAll('.layer a')].filter(isSeen);
						const names = [...map.querySelectorAll('.layer a text')].filter(isSeen);
						return { marks: marks.length, share: names.length / marks.length };
					}),
				{ viewport: { width, height: 720 }, javaScriptEnabled },
			);
		const column = await named(640);
		expect(column.marks).toBeGreaterThan(10);
		expect(column.share).toBeGreaterThan(0.9);
		// A phone has no room for as many.
		expect((await named(390)).share).toBeLessThan(0.8);
	},
);

test.each([
	[1280, 640],
	[1280, 900],
	[640, 700],
	[390, 700],
])(
	'each map in a frame of %d × %d shows its places, whichever of them it is about',
	async (width, height) => {
		for (const path of ['embed/map/', 'embed/map/reported/', 'embed/map/2022-11-01/']) {
			const seen = await visit(
				path,
				(page) =>
					page.locator('.drawing').evaluateAll((drawings) =>
						drawings.map((drawing) => {
							const links = [...drawing.querySelectorAll('.layer a')];
							const shown = links.filter((el) => el.getBoundingClientRect().width > 0);
							return [new Set(shown.map((el) => el.getAttribute('href'))).size, links.length];
						}),
					),
				{ viewport: { width, height }, javaScriptEnabled: false },
			);
			expect(seen.length, path).toBe(2);
			// Each place has a link on every layer; one layer is seen.
			for (const [shown, all] of seen) expect(shown! * 3, path).toBeGreaterThanOrEqual(all!);
		}
	},
);
