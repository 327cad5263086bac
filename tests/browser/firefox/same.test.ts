import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { rest } from '../calm.ts';
import { listSeen, type Seen } from '../map/drawn.ts';
import { useFirefox } from './browser.ts';

const without = useFirefox({ 'javascript.enabled': false });
const scripted = useFirefox({});

/** Where everything is on its drawing, in thousandths of the width: without a script, no room is kept for what it adds. */
async function look(page: Page) {
	// What enlarges crowded parts stands only where there is no script.
	await page.evaluate(() => document.querySelectorAll('.spare').forEach((el) => el.remove()));
	const seen = await page.evaluate(listSeen);
	const maps = await page.evaluate(() =>
		[...document.querySelectorAll('svg.map')].map((map) => {
			const { left, top, width, height } = map.getBoundingClientRect();
			return { left: left + scrollX, top: top + scrollY, width, height };
		}),
	);
	return seen.map(({ what, box: [left, top] }: Seen) => {
		const map = maps.find((one) => top < one.top + one.height)!;
		return { what, at: [left - map.left, top - map.top].map((one) => (1000 * one) / map.width) };
	});
}

test.each([390, 1280])(
	'Firefox shows each mark, label and name at its place, the same without the script and with it: at %d px',
	async (width) => {
		const drawn = await without.visit('map/', look, { width });
		expect(drawn.length).toBeGreaterThan(100);
		const fresh = await scripted.visit(
			'map/',
			async (page) => {
				await page.waitForSelector('.tools');
				await page.evaluate(rest, 600);
				return look(page);
			},
			{ width },
		);
		expect(fresh.map(({ what }) => what)).toEqual(drawn.map(({ what }) => what));
		fresh.forEach(({ at, what }, i) =>
			at.forEach((one, axis) =>
				expect(Math.abs(one - drawn[i]!.at[axis]!), what).toBeLessThan(4000 / width),
			),
		);
	},
);
