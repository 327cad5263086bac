import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';

const visit = useBrowser();

/** What was written into the page meanwhile: each element with the attribute, or that something went in or out of it. */
async function watch(page: Page, act: () => Promise<void>): Promise<string[]> {
	await page.evaluate(() => {
		const written: string[] = [];
		const read = (list: MutationRecord[]) => {
			for (const { target, attributeName } of list) {
				const part = target instanceof Element ? target : target.parentElement!;
				const mark = part.closest('[data-key]')?.getAttribute('data-key');
				const where = mark
					? `mark ${mark}`
					: (part.closest('tbody, .legend, svg') ?? part).nodeName;
				written.push(`${where.toLowerCase()} ${attributeName ?? ''}`.trim());
			}
		};
		const observer = new MutationObserver(read);
		const what = { subtree: true, childList: true, attributes: true, characterData: true };
		observer.observe(document.querySelector('main')!, what);
		Object.assign(window, { end: () => (read(observer.takeRecords()), written) });
	});
	await act();
	await calm(page);
	return page.evaluate(() => [...new Set((window as unknown as { end(): string[] }).end())]);
}

test('to drag the map is to move it as one: no mark that stays in view is written anew', async () => {
	await visit('map/', async (page) => {
		const figure = page.locator('[data-drawing=region]');
		for (let i = 0; i < 2; i++) await figure.getByRole('button', { name: 'Zoom in' }).click();
		await calm(page);
		const box = (await figure.locator('svg.map:not(.strip)').boundingBox())!;
		const at = (shift: number) =>
			[box.x + box.width / 2 + shift, box.y + box.height * 0.9] as [number, number];
		await page.mouse.move(...at(0));
		const before = await figure
			.locator('.live > *')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-key')!));
		const written = await watch(page, async () => {
			await page.mouse.down();
			for (let i = 1; i <= 10; i++) await page.mouse.move(...at(4 * i));
			await page.mouse.up();
		});
		const after = await figure
			.locator('.live > *')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-key')!));
		const stayed = before.filter((key) => after.includes(key));
		expect(stayed.length).toBeGreaterThan(3);
		expect(written).toContain('svg transform');
		// A label may find room, or lose it, at the edge of the frame; where the marks are and what they are stays.
		const touched = stayed.filter((key) => written.includes(`mark ${key} transform`));
		expect(touched).toEqual([]);
		expect(written.filter((one) => /^(tbody|ul|table)/.test(one))).toEqual([]);
	});
});

test('a day on which nothing changed writes no mark, no row and no legend', async () => {
	await visit('map/?day=2026-06-01', async (page) => {
		const slider = page.getByRole('slider');
		const counts = async () => (await slider.getAttribute('aria-valuetext'))!.replace(/^.*?:/, '');
		const was = await counts();
		const written = await watch(page, () => page.locator('[type=date]').fill('2026-06-02'));
		expect(await counts()).toBe(was);
		expect(written).toContain('input aria-valuetext');
		expect(written.filter((one) => /^(mark|tbody|ul|svg)/.test(one))).toEqual([]);
	});
});
