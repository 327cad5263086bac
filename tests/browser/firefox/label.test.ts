import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { rest } from '../calm.ts';
import { past } from '../map/map.ts';
import { useFirefox } from './browser.ts';
import { lookAtLabels, scale, type Sight } from './label.ts';

/** Which layer of a drawing is seen at which width. */
const layers = [
	{ width: 320, due: '.layer:not(.wide, .large, .middle)' },
	{ width: 1280, due: '.layer:not(.narrow, .middle, .layer.large ~ .layer)' },
];
/** Where a drawing has a layer for most phones, it is seen in place of the narrow one. */
const phone = {
	width: 390,
	path: '',
	due: '.layer.middle, .layer.narrow:not(.map:has(.middle) *)',
};
const pages = [
	'',
	'stories/named-and-then-nothing/',
	'map/',
	'map/nl/',
	'map/europe/',
	`map/${past}/`,
];

/** Each label that is due is painted, and no other. */
const whole: Sight = { due: expect.toSatisfy((count) => count > 0), unpainted: [], rest: 0 };

describe('without scripts', () => {
	const { visit } = useFirefox({ 'javascript.enabled': false });

	test.each([...layers.flatMap((layer) => pages.map((path) => ({ ...layer, path }))), phone])(
		'Firefox paints the name of every place that the map labels, and none for another width: /$path at $width px',
		async ({ path, width, due }) => {
			const search = { drawing: 'svg.map:not(.strip)', due, colour: '--ink' };
			const sight = await visit(path, (page) => lookAtLabels(page, search), { width, scale });
			expect(sight).toEqual(whole);
		},
	);

	test.each(
		layers.flatMap(({ width }) =>
			['stories/two-offices-in-the-netherlands/', 'places/prague/'].map((path) => ({
				path,
				width,
			})),
		),
	)(
		'Firefox paints the name of every place on each beat: /$path at $width px',
		async ({ path, width }) => {
			const search = { drawing: 'svg.beat', due: '.name', colour: '--ink' };
			const sight = await visit(path, (page) => lookAtLabels(page, search), { width, scale });
			// Marks have lines of ink, too.
			expect({ ...sight, rest: 0 }).toEqual(whole);
		},
	);

	test.each(layers)(
		'Firefox paints the years below the strip of events: at $width px',
		async ({ width }) => {
			const search = { drawing: '.strip li:has(.times)', due: '.times g', colour: '--quiet' };
			const sight = await visit('timeline/', (page) => lookAtLabels(page, search), {
				width,
				scale,
			});
			expect(sight).toEqual(whole);
		},
	);
});

describe('with scripts', () => {
	const { visit } = useFirefox({});

	test.each(layers)(
		'Firefox paints the name of every place that the script labels, and nothing that it took the place of: at $width px',
		async ({ width }) => {
			const look = async (page: Page) => {
				await page.waitForSelector('.live text:not(:empty)');
				// The frames of what is drawn again larger, and their letters, have the colour of names.
				await page.evaluate(() => document.querySelectorAll('.spare').forEach((el) => el.remove()));
				await page.evaluate(rest, 600);
				return lookAtLabels(page, {
					drawing: 'svg.map:not(.strip)',
					due: '.live',
					colour: '--ink',
				});
			};
			expect(await visit('map/', look, { width, scale })).toEqual(whole);
		},
	);
});
