import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { calm } from '../calm.ts';
import { card, readQuery, single } from './map.ts';

const visit = useBrowser();

test('a card shows on hover, beside its mark, and a pointer can go into it', async () => {
	for (const width of [320, 768, 1280])
		await visit(
			'map/',
			async (page) => {
				const marks = await page
					.locator('.live a')
					.evaluateAll((all) =>
						all.map((mark) => [
							mark.getAttribute('data-key') ?? '',
							mark.getAttribute('aria-label')?.split(',')[0] ?? '',
						]),
					);
				for (const [key, name] of marks) {
					const mark = page.locator(`.live [data-key="${key}"] .reach`);
					await mark.hover();
					await page.locator(`.card[aria-label="${name}"]:visible`).waitFor();
					const [own, other] = [(await mark.boundingBox())!, (await card(page).boundingBox())!];
					const apart =
						other.x >= own.x + own.width ||
						other.x + other.width <= own.x ||
						other.y >= own.y + own.height ||
						other.y + other.height <= own.y;
					expect(apart, `${key} at ${width}`).toBe(true);
					expect(other.x).toBeGreaterThanOrEqual(0);
					expect(other.x + other.width).toBeLessThanOrEqual(width);
					// The card may lie over the next mark.
					await page.mouse.move(1, 1);
					await page.keyboard.press('Escape');
					await card(page).waitFor({ state: 'detached' });
				}
				await page.locator('.live a .reach').first().hover();
				await card(page).waitFor();
				await page.mouse.move(1, 1);
				await card(page).waitFor({ state: 'detached' });
				await page.locator('.live a .reach').last().hover();
				await card(page).hover();
				await calm(page);
				expect(await card(page).isVisible()).toBe(true);
			},
			{ viewport: { width, height: 800 } },
		);
});

test('a card that a pointer opened goes with Escape', async () => {
	await visit('map/', async (page) => {
		await single(page).locator('.reach').hover();
		await card(page).waitFor();
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
	});
});

test('a name beside a mark can be clicked: the card leaves mark and name free', async () => {
	await visit('map/', async (page) => {
		for (const key of ['prague', 'stockholm', 'athens']) {
			const name = page.locator(`[data-drawing=region] [data-key=${key}] text`);
			await name.scrollIntoViewIfNeeded();
			await name.hover();
			await card(page).waitFor();
			await name.click();
			expect(readQuery(page)).toBe(`?place=${key}`);
			// A card that was asked for may cover another name until it is closed.
			await page.keyboard.press('Escape');
		}
	});
});

test('a card says what is reported, by whom, how it stands and what is newest, and leads on', async () => {
	await visit('map/', async (page) => {
		const mark = single(page);
		await mark.locator('.reach').hover();
		const id = (await mark.getAttribute('data-id'))!;
		const row = page.locator(`tr[data-id="${id}"]`);
		const text = await card(page).innerText();
		expect(text).toContain((await row.locator('th a').textContent())!.trim());
		for (const link of await row.locator('td a').allInnerTexts())
			expect(text).toContain(link.trim());
		expect(text).toMatch(/Newest event: /);
		const hrefs = await card(page)
			.locator('a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(hrefs).toContain(await row.locator('th a').getAttribute('href'));
	});
});

test('a card is there before its newest event, and says so if that does not come', async () => {
	const block = '**/map/events-0.json';
	let answer = () => {};
	const gate = new Promise<void>((resolve) => (answer = resolve));
	await visit(
		'map/',
		async (page) => {
			await single(page).locator('.reach').hover();
			expect(await card(page).innerText()).toContain('Newest event: loading …');
			answer();
			await page.waitForFunction(() =>
				/Newest event: (?!loading)/.test(
					document.querySelector<HTMLElement>('.card:not([hidden])')!.innerText,
				),
			);
		},
		{ before: (page) => page.route(block, (route) => gate.then(() => route.continue())) },
	);
	await visit(
		'map/',
		async (page) => {
			await single(page).locator('.reach').hover();
			await expect
				.poll(() => card(page).innerText())
				.toContain('Newest event: it could not be fetched. The page of the place has it.');
			expect(await card(page).locator('a[href*="/places/"]').count()).toBe(1);
		},
		{ before: (page) => page.route(block, (route) => route.abort()) },
	);
});
