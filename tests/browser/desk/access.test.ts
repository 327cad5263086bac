import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useDesk } from './room.ts';

const sitDown = useDesk();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function listFaults(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [768, 1280]) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			const { violations } = await new AxeBuilder({ page })
				.setLegacyMode()
				.options({ runOnly: tags, resultTypes: ['violations'] })
				.analyze();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
			if (wide) found.push(`${width}: wider than the window`);
			for (const { id, nodes } of violations)
				found.push(`${colorScheme} ${width}: ${id} at ${nodes.map(({ target }) => target).join()}`);
		}
	return found;
}

test('no rule of access is broken at the desk: with a story, with mistakes, with two versions', () =>
	sitDown(async ({ page, open, write, original }) => {
		const faults = await listFaults(page);
		await open('stories/the-missing-pages.mdx');
		faults.push(...(await listFaults(page)));
		const claim = 'claims/forty-barrels.yaml';
		await open(claim);
		await page.getByLabel('standing').selectOption('');
		await page.getByText('“standing” is missing.').waitFor();
		faults.push(...(await listFaults(page)));
		write(claim, `# Theirs.\n${original(claim)}`);
		await page.getByRole('region', { name: 'Two versions' }).waitFor();
		faults.push(...(await listFaults(page)));
		expect(faults).toEqual([]);
	}));

test('every control of a record has a name, and the Tab key goes from the text on', () =>
	sitDown(async ({ page, open }) => {
		await open('stories/the-unread-page.mdx');
		const nameless = await page.locator('input, select, textarea').evaluateAll(
			(all) =>
				all.filter((one) => {
					const { labels, ariaLabel } = one as HTMLInputElement;
					return !labels?.length && !ariaLabel;
				}).length,
		);
		expect(nameless).toBe(0);
		const text = page.getByLabel('Text', { exact: true });
		await text.click();
		await page.keyboard.press('Tab');
		expect(await text.evaluate((one) => one.contains(document.activeElement))).toBe(false);
	}));
