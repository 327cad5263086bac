import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.each(inject('kinds'))(
	'no rule of access is broken on $name, light and dark, small and large',
	async ({ path }) => {
		const faults: string[] = [];
		for (const colorScheme of ['light', 'dark'] as const)
			for (const width of [320, 1280]) {
				const { violations } = await visit(
					path,
					(page) => new AxeBuilder({ page }).withTags(tags).analyze(),
					{ colorScheme, viewport: { width, height: 900 } },
				);
				for (const { id, nodes } of violations)
					for (const { target, failureSummary } of nodes)
						faults.push(`${colorScheme} ${width}: ${id} at ${target.join(' ')}: ${failureSummary}`);
			}
		expect(faults).toEqual([]);
	},
);
