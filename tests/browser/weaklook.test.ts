import { expect, test } from 'vitest';
import { weakLook } from '../../src/styles/statusmark.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();

test('what is weakly sourced has the same dashes and tint in the map, in small maps, in their keys and in rows of marks', async () => {
	for (const [path, least] of [
		['', 3],
		['map/', 3],
		['places/', 1],
		['places/new-york/', 1],
	] as const)
		await visit(
			path,
			async (page) => {
				const { dashes, tints } = await page.evaluate(() => {
					const list = (selector: string, name: string) =>
						[...document.querySelectorAll(selector)].map((el) =>
							getComputedStyle(el).getPropertyValue(name).replaceAll(',', '').replaceAll('px', ''),
						);
					return {
						dashes: list('main svg .weak .line, main svg [stroke-dasharray]', 'stroke-dasharray'),
						tints: list('main svg .weak .solid, main svg [fill-opacity]', 'fill-opacity'),
					};
				});
				expect(dashes.length).toBeGreaterThanOrEqual(least);
				expect({ path, dashes: [...new Set(dashes)] }).toEqual({
					path,
					dashes: [weakLook.dashes],
				});
				const due = tints.length > 0 ? [String(weakLook.tint)] : [];
				expect({ path, tints: [...new Set(tints)] }).toEqual({ path, tints: due });
			},
			{ javaScriptEnabled: false },
		);
});
