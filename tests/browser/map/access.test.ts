import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { single } from './map.ts';

const visit = useBrowser();

test('no rule of access is broken with a card open, nor with the help', async () => {
	const check = async (page: Page) => {
		const { violations } = await new AxeBuilder({ page })
			.setLegacyMode()
			.options({
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			})
			.analyze();
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
		);
	};
	for (const width of [320, 1280])
		await visit(
			'map/',
			async (page) => {
				await single(page).focus();
				await page.keyboard.press('Enter');
				expect(await check(page)).toEqual([]);
				await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
				expect(await check(page)).toEqual([]);
			},
			{ viewport: { width, height: 800 } },
		);
});
