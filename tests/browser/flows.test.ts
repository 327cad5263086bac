import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();

/** The pages of the actors that most claims name, and of the first sources that they rest on. */
const listPaths = async (): Promise<string[]> => {
	const text = await visit('data/claims.json', (page) => page.locator('pre').textContent());
	const claims: { about: string[]; speaker: string; sources: { source: string }[] }[] = JSON.parse(
		text!,
	);
	const often = (names: string[]) =>
		[...Map.groupBy(names, (name) => name)]
			.sort(([, a], [, b]) => b.length - a.length)
			.slice(0, 4)
			.map(([name]) => name);
	return [
		...often(claims.flatMap(({ about }) => about)).map((id) => `actors/${id}/`),
		...often(claims.map(({ speaker }) => speaker)).map((id) => `actors/${id}/`),
		...often(claims.flatMap(({ sources }) => sources.map(({ source }) => source))).map(
			(id) => `sources/${id}/`,
		),
	];
};

test.each([1024, 1280])(
	'at %s px, what follows the words of a head begins below them, beside their picture and not over it',
	async (width) => {
		const paths = await listPaths();
		expect(paths.length).toBeGreaterThan(8);
		for (const path of new Set(paths)) {
			const { gap, over } = await visit(
				path,
				(page) =>
					page.evaluate(() => {
						const box = (el: Element) => el.getBoundingClientRect();
						const [words, picture] = document.querySelector('header.flows')!.children;
						const next = document.querySelector('header.flows + *')!;
						const parts = [...document.querySelectorAll('header.flows ~ *')];
						return {
							gap: box(next).top - box(words!).bottom,
							over: parts.filter(
								(part) =>
									box(part).top < box(picture!).bottom && box(part).right > box(picture!).left,
							).length,
						};
					}),
				{ viewport: { width, height: 800 } },
			);
			expect(gap, path).toBeGreaterThanOrEqual(0);
			expect(gap, path).toBeLessThan(100);
			expect(over, path).toBe(0);
		}
	},
);
