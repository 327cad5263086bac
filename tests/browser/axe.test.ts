import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a page breaks in other colours alone. */
const ofColour = ['color-contrast', 'link-in-text-block'];

test.concurrent.each(inject('kinds'))(
	'no rule of access is broken on $name, light and dark, small and large',
	async ({ path }) => {
		const faults = await visit(path, async (page) => {
			const found: string[] = [];
			for (const [colorScheme, runOnly] of [
				['light', tags],
				['dark', { type: 'rule' as const, values: ofColour }],
			] as const)
				for (const width of [320, 1280]) {
					await page.emulateMedia({ colorScheme });
					await page.setViewportSize({ width, height: 900 });
					const { violations } = await new AxeBuilder({ page })
						// There are no frames to look into, and without that it is several times as fast.
						.setLegacyMode()
						.options({ runOnly, resultTypes: ['violations'] })
						.analyze();
					for (const { id, nodes } of violations)
						for (const { target, failureSummary } of nodes)
							found.push(
								`${colorScheme} ${width}: ${id} at ${target.join(' ')}: ${failureSummary}`,
							);
				}
			return found;
		});
		expect(faults).toEqual([]);
	},
);
