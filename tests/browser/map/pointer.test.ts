import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { card, readQuery, stopClock } from './map.ts';

const visit = useBrowser();

test('with a mouse: the wheel scrolls the page, with Ctrl it comes closer; a drag moves; two clicks come closer', async () => {
	const act = async (page: Page) => {
		const svg = page.locator('[data-drawing=region] svg.map:not(.strip)');
		await svg.scrollIntoViewIfNeeded();
		const { x, y, width, height } = (await svg.boundingBox())!;
		const [cx, cy] = [x + width / 2, y + Math.min(height, 500) / 2];
		await page.mouse.move(cx, cy);
		const top = await page.evaluate(() => scrollY);
		await stopClock(page);
		await page.mouse.wheel(0, 120);
		await page.waitForFunction((was) => scrollY > was, top);
		expect(await page.locator('.hint').first().innerText()).toBe(
			'Hold Ctrl or ⌘ and scroll to zoom',
		);
		await page.clock.resume();
		await calm(page);
		expect(readQuery(page)).toBe('');
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -240);
		await page.keyboard.up('Control');
		await expect.poll(() => readQuery(page)).toMatch(/^\?region=[\d.]+,[\d.]+,2$/);
		const before = readQuery(page);
		await page.mouse.down();
		await page.mouse.move(cx + 80, cy + 40, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => readQuery(page)).not.toBe(before);
		expect(readQuery(page)).toMatch(/,2$/);
		await page.mouse.dblclick(cx + 80, cy + 40);
		await expect.poll(() => readQuery(page)).toMatch(/,4$/);
	};
	await visit('map/', act, { before: (page) => page.clock.install() });
});

test('with fingers: a tap opens a card, two fingers come closer, one scrolls the page', async () => {
	await visit(
		'map/',
		async (page) => {
			await page.locator('[data-drawing=region] .live a .reach').last().tap();
			expect(await card(page).isVisible()).toBe(true);
			expect(readQuery(page)).toMatch(/^\?place=/);
			await card(page).getByRole('button', { name: 'Close' }).tap();
			expect(readQuery(page)).toBe('');
			const svg = page.locator('[data-drawing=region] svg.map:not(.strip)');
			const { x, y, width, height } = (await svg.boundingBox())!;
			const [cx, cy] = [x + width / 2, y + height / 2];
			const client = await page.context().newCDPSession(page);
			const touch = (
				type: 'touchStart' | 'touchMove' | 'touchEnd',
				...points: [number, number][]
			) =>
				client.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
				});
			await touch('touchStart', [cx - 20, cy]);
			await touch('touchStart', [cx - 20, cy], [cx + 20, cy]);
			for (const by of [40, 60, 80]) await touch('touchMove', [cx - by, cy], [cx + by, cy]);
			await touch('touchEnd');
			await expect.poll(() => readQuery(page)).toMatch(/^\?region=[\d.]+,[\d.]+,4/);
			const top = await page.evaluate(() => scrollY);
			await touch('touchStart', [cx, cy]);
			for (const by of [20, 60, 100]) await touch('touchMove', [cx, cy - by]);
			await touch('touchEnd');
			await page.waitForFunction((was) => scrollY > was, top);
		},
		{ hasTouch: true, viewport: { width: 320, height: 700 } },
	);
});

test('a pointer that was let go outside moves the map no more', async () => {
	await visit('map/', async (page) => {
		const figure = page.locator('[data-drawing=region]');
		await figure.getByRole('button', { name: 'Zoom in' }).click();
		await figure.locator('svg.map:not(.strip)').scrollIntoViewIfNeeded();
		const { x, y, width } = (await figure.locator('svg.map:not(.strip)').boundingBox())!;
		await calm(page);
		const before = readQuery(page);
		const stood = await figure.locator('.live').getAttribute('transform');
		await page.mouse.move(x + width - 2, y + 200);
		await page.mouse.down();
		await page.mouse.move(x + width + 40, y + 200);
		await page.mouse.up();
		await page.mouse.move(x + width - 200, y + 260, { steps: 4 });
		await calm(page);
		expect(readQuery(page)).toBe(before);
		expect(await figure.locator('.live').getAttribute('transform')).toBe(stood);
	});
});
