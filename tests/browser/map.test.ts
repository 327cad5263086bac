import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { formatDate, lastDay } from '../../src/lib/date.ts';
import { readLedger, select } from '../site/ledger.ts';
import { useBrowser } from './browser.ts';
import { calm } from './calm.ts';
import { openChoice } from './controls.ts';

const visit = useBrowser();
const address = inject('address');
const places = select(readLedger(), 'places').length;
/** A day on which not all was known yet, and on which no status changed. */
const past = '2022-12-31';

const marks = (page: Page) => page.locator('.live [data-key]');
const slider = (page: Page) => page.getByRole('slider');
const card = (page: Page) => page.locator('.card:visible');
const tell = (page: Page) => new URL(page.url()).search;

/** How many places the marks stand for: each itself, and each cluster as many as it says. */
const sum = async (page: Page, within = '') => {
	// What is out of view catches up once the reader has stopped.
	await calm(page);
	return page
		.locator(`${within} .live [data-key]`)
		.evaluateAll((all) =>
			all.reduce(
				(total, mark) =>
					total + Number(/^Cluster: (\d+)/.exec(mark.getAttribute('aria-label')!)?.[1] ?? 1),
				0,
			),
		);
};

/** Ticks the country that is so far down the list. */
async function tickCountry(page: Page, at: number): Promise<void> {
	await openChoice(page);
	await page.locator('#filter summary').click();
	await page.locator('[name=country]').nth(at).check();
	await calm(page);
}

/** A mark of one place that lies open: nothing stands between it and a pointer. */
const single = (page: Page) => page.locator('[data-drawing=region] .live a').first();

test('the marks stand for all places, at every scale', async () => {
	await visit('map/', async (page) => {
		expect(await sum(page)).toBe(places);
		for (const drawing of ['region', 'world']) {
			const figure = page.locator(`[data-drawing=${drawing}]`);
			const all = parseInt(await figure.locator('[data-count]').innerText());
			const own = () => sum(page, `[data-drawing=${drawing}]`);
			expect(await own()).toBe(all);
			for (let i = 0; i < 4; i++) await figure.getByRole('button', { name: 'Zoom in' }).click();
			// Up to what lies outside the view, which the four sides bring in.
			expect(await own()).toBeLessThan(all);
			await figure.getByRole('button', { name: 'Whole map' }).click();
			expect(await own()).toBe(all);
		}
	});
});

test('a cluster says how many it holds, and opens', async () => {
	await visit('map/', async (page) => {
		const cluster = page.locator('[data-drawing=region] .live .cluster').first();
		const name = (await cluster.getAttribute('aria-label'))!;
		expect(name).toMatch(/^Cluster: \d+ places \(.+\), opens$/);
		expect(await cluster.textContent()).toBe(/\d+/.exec(name)![0]);
		expect(await cluster.getAttribute('role')).toBe('button');
		const key = (await cluster.getAttribute('data-key'))!;
		await cluster.locator('.reach').click();
		await page.locator(`.live [data-key="${key.slice(1)}"]`).waitFor();
		await expect.poll(() => tell(page)).toMatch(/^\?region=/);
	});
});

test('map and table agree: the same places, in the same order, by the same names', async () => {
	await visit('map/?region=200,200,1', async (page) => {
		const rows = await page
			.locator('tbody tr:visible')
			.evaluateAll((all) => all.map((row) => row.getAttribute('data-id')!));
		expect(rows).toHaveLength(places);
		for (const drawing of ['region', 'world']) {
			const singles = await page
				.locator(`[data-drawing=${drawing}] .live a`)
				.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-id')!));
			expect(singles).toEqual(rows.filter((id) => singles.includes(id)));
		}
		const mark = single(page);
		const row = page.locator(`tr[data-id="${await mark.getAttribute('data-id')}"]`);
		const name = (await mark.getAttribute('aria-label'))!;
		expect(name).toContain((await row.locator('th a').textContent())!.trim());
		for (const status of await row.locator('td').last().locator('span').allInnerTexts())
			expect(name).toContain(status.trim());
	});
});

test('the slider says day and counts; map, table, legend and count move with it', async () => {
	await visit('map/', async (page) => {
		const input = slider(page);
		expect(await input.getAttribute('aria-valuetext')).toMatch(
			new RegExp(`^\\d+ \\w+ \\d{4}: ${places} places reported, `),
		);
		await input.focus();
		await page.keyboard.press('Home');
		const text = (await input.getAttribute('aria-valuetext'))!;
		const [, count] = /: (\d+) places? reported/.exec(text)!;
		expect(Number(count)).toBeLessThan(places);
		expect(await sum(page)).toBe(Number(count));
		expect(await page.locator('tbody tr:visible').count()).toBe(Number(count));
		expect(await page.locator('.tally').innerText()).toBe(`${count} of ${count} places shown`);
		const legend = await page.locator('.legend.home li:visible [data-number]').allInnerTexts();
		expect(legend.map(Number).reduce((a, b) => a + b, 0)).toBe(Number(count));
		expect(await page.locator('caption').textContent()).toContain(text.split(':')[0]!);
		for (const [key, months] of [
			['ArrowRight', 1],
			['PageUp', 13],
			['PageDown', 1],
			['ArrowLeft', 0],
		] as const) {
			await page.keyboard.press(key);
			expect(Number(await input.inputValue())).toBe(months);
		}
		await page.keyboard.press('End');
		expect(await sum(page)).toBe(places);
	});
});

test('time begins with the first event of all, before any place was reported', async () => {
	const [first] = select(readLedger(), 'events')
		.map(({ data }) => lastDay(String(data['date'])))
		.sort();
	await visit('map/', async (page) => {
		await slider(page).focus();
		await page.keyboard.press('Home');
		expect(await slider(page).getAttribute('aria-valuetext')).toBe(
			`${formatDate(first!)}: 0 places reported`,
		);
		expect(await page.locator('[type=date]').getAttribute('min')).toBe(first);
		expect(await page.locator('svg.map:visible').count()).toBe(2);
		expect(await sum(page)).toBe(0);
		await expect.poll(() => tell(page)).toBe(`?day=${first}`);
		await page.reload();
		await slider(page).waitFor();
		expect(await page.locator('[type=date]').inputValue()).toBe(first);
		expect(await sum(page)).toBe(0);
	});
});

test('an exact day before the first or after the last is told so, and changes nothing', async () => {
	await visit('map/', async (page) => {
		const exact = page.locator('[type=date]');
		await exact.evaluate((box) =>
			box.addEventListener('invalid', () => box.setAttribute('data-told', '')),
		);
		for (const day of ['1999-12-31', '2999-12-31']) {
			await exact.fill(day);
			expect(await page.locator('[data-told]').count()).toBe(1);
			await exact.evaluate((box) => box.removeAttribute('data-told'));
			expect(page.url()).toBe(`${address}map/`);
		}
		await exact.fill(past);
		expect(await page.locator('[data-told]').count()).toBe(0);
		expect(page.url()).toBe(`${address}map/${past}/`);
	});
});

test('an earlier day has statuses that today has not, and the page for it has them without a script', async () => {
	const read = (page: Page) => page.locator('tbody tr:visible').allInnerTexts();
	const steady = (rows: string[]) => rows.map((row) => row.replace(/\s+/g, ' ').trim());
	const without = await visit(`map/${past}/`, read, { javaScriptEnabled: false });
	const own = await visit(`map/${past}/`, read);
	const moved = await visit('map/', async (page) => {
		await page.locator('[type=date]').fill(past);
		expect(page.url()).toBe(`${address}map/${past}/`);
		await calm(page);
		return read(page);
	});
	expect(steady(own)).toEqual(steady(without));
	expect(steady(moved)).toEqual(steady(without));
});

test('on the page of an early day, later days bring the places that it has not', async () => {
	await visit('map/2022-09-05/', async (page) => {
		expect(await sum(page)).toBeLessThan(places);
		await slider(page).focus();
		await page.keyboard.press('End');
		expect(await sum(page)).toBe(places);
		expect(await page.locator('tbody tr:visible').count()).toBe(places);
		expect(await page.locator('h1').innerText()).not.toContain('2022');
	});
});

test('time runs until someone does anything, and by itself never', async () => {
	await visit('map/', async (page) => {
		const play = page.getByRole('button', { name: 'Play' });
		await play.click();
		await page.waitForFunction(
			() => document.querySelector<HTMLInputElement>('[type=range]')!.valueAsNumber >= 2,
		);
		await page.keyboard.press('Shift');
		const then = await slider(page).inputValue();
		await page.waitForTimeout(1600);
		expect(await slider(page).inputValue()).toBe(then);
		expect(await play.isVisible()).toBe(true);
	});
	await visit(
		'map/',
		async (page) => expect(await page.locator('[data-play]').isVisible()).toBe(false),
		{ reducedMotion: 'reduce' },
	);
});

test('the live region says what changed, at most once in a second and a half', async () => {
	await visit('map/', async (page) => {
		await page.evaluate(() => {
			const said: number[] = [];
			new MutationObserver(() => said.push(performance.now())).observe(
				document.querySelector('.hidden[aria-live]')!,
				{ childList: true },
			);
			Object.assign(globalThis, { said });
		});
		await slider(page).focus();
		for (let i = 0; i < 25; i++) {
			await page.keyboard.press('ArrowLeft');
			await page.waitForTimeout(80);
		}
		await expect
			.poll(() => page.locator('[aria-live=polite].hidden').textContent(), { timeout: 20_000 })
			.toBe(await slider(page).getAttribute('aria-valuetext'));
		const said = await page.evaluate(() => (globalThis as unknown as { said: number[] }).said);
		expect(said.length).toBeGreaterThan(1);
		said.slice(1).forEach((at, i) => expect(at - said[i]!).toBeGreaterThanOrEqual(1490));
	});
});

test('a filter hides marks, rows and counts alike, and Back brings them again', async () => {
	await visit('map/', async (page) => {
		const boxes = page.locator('#filter [name=status]');
		const all = await boxes.count();
		await openChoice(page);
		for (let i = 1; i < all; i++) await boxes.nth(i).uncheck();
		await calm(page);
		const count = await page.locator('tbody tr:visible').count();
		expect(count).toBeGreaterThan(0);
		expect(count).toBeLessThan(places);
		expect(await sum(page)).toBe(count);
		expect(await page.locator('.tally b').innerText()).toBe(String(count));
		expect(tell(page)).toBe(`?status=${await boxes.first().inputValue()}`);
		expect(await page.locator('.tally a').getAttribute('href')).toBe(
			`/map/${await boxes.first().inputValue()}/`,
		);
		for (let i = 1; i < all; i++) await page.goBack();
		expect(await sum(page)).toBe(places);
		expect(await boxes.nth(1).isChecked()).toBe(true);
		expect(tell(page)).toBe('');
	});
});

test('every step is a step back: day, country, place', async () => {
	await visit('map/', async (page) => {
		await page.locator('[type=date]').fill(past);
		await tickCountry(page, 2);
		await marks(page).first().locator('.reach').click();
		await card(page).waitFor();
		const urls = [page.url()];
		for (let i = 0; i < 3; i++) {
			await page.goBack();
			urls.push(page.url());
		}
		expect(urls.map((url) => url.slice(address.length).replace(/=[\w-]+/g, ''))).toEqual([
			`map/${past}/?country&place`,
			`map/${past}/?country`,
			`map/${past}/`,
			'map/',
		]);
		expect(await sum(page)).toBe(places);
		expect(await card(page).count()).toBe(0);
	});
});

test('a pasted address gives the same picture', async () => {
	const picture = async (page: Page) => {
		await calm(page);
		return page.evaluate(() => ({
			marks: [...document.querySelectorAll('.live')].map(({ innerHTML }) =>
				innerHTML.replace(/ tabindex="-?\d"/g, ''),
			),
			land: [...document.querySelectorAll('.stage svg > g')].map((g) =>
				g.getAttribute('transform'),
			),
			card: document.querySelector('.card:not([hidden])')?.textContent,
			table: [...document.querySelectorAll('tbody tr:not([hidden])')].map((row) => row.textContent),
		}));
	};
	const { url, was } = await visit('map/', async (page) => {
		await page.locator('[type=date]').fill('2023-01-15');
		const figure = page.locator('[data-drawing=region]');
		await figure.getByRole('button', { name: 'Zoom in' }).click();
		await figure.getByRole('button', { name: 'Move up' }).click();
		await single(page).focus();
		await page.keyboard.press('Enter');
		return { was: await picture(page), url: page.url() };
	});
	expect(url).toMatch(/map\/2022-12-31\/\?day=2023-01-15&place=[\w-]+&region=[\d.,]+$/);
	expect(await visit(url.slice(address.length), picture)).toEqual(was);
	expect(was.card).toBeTruthy();
});

test('nonsense in the address does no harm', async () => {
	await visit(
		'map/?day=never&status=,&country=zz&place=nowhere&region=a,b&world=1,1',
		async (page) => {
			expect(await sum(page)).toBe(places);
			expect(await card(page).count()).toBe(0);
		},
	);
});

test('a card shows on hover, beside its mark, and a pointer can go into it', async () => {
	for (const width of [320, 768, 1280])
		await visit(
			'map/',
			async (page) => {
				const keys = await page
					.locator('.live a')
					.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key')!));
				for (const key of keys) {
					const mark = page.locator(`.live [data-key="${key}"] .reach`);
					await mark.hover();
					await card(page).waitFor();
					const [own, other] = [(await mark.boundingBox())!, (await card(page).boundingBox())!];
					const apart =
						other.x >= own.x + own.width ||
						other.x + other.width <= own.x ||
						other.y >= own.y + own.height ||
						other.y + other.height <= own.y;
					expect(apart, `${key} at ${width}`).toBe(true);
					expect(other.x).toBeGreaterThanOrEqual(0);
					expect(other.x + other.width).toBeLessThanOrEqual(width);
					await page.mouse.move(1, 1);
					await card(page).waitFor({ state: 'detached' });
				}
				await page.locator('.live a .reach').last().hover();
				await card(page).hover();
				await calm(page);
				expect(await card(page).isVisible()).toBe(true);
			},
			{ viewport: { width, height: 800 } },
		);
});

test('a card that a pointer opened goes with Escape, and one of a cluster when that opens', async () => {
	await visit('map/', async (page) => {
		await single(page).locator('.reach').hover();
		await card(page).waitFor();
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
		const cluster = page.locator('[data-drawing=region] .live .cluster').first();
		const first = (await cluster.getAttribute('data-key'))!.slice(1);
		await cluster.locator('.reach').click();
		expect(await card(page).count()).toBe(0);
		await page.locator(`.live [data-key="${first}"]`).focus();
		await page.keyboard.press('Enter');
		expect(await card(page).innerText()).toMatch(/reported, by /);
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
			expect(tell(page)).toBe(`?place=${key}`);
			// A card that was asked for may cover another name until it is closed.
			await page.keyboard.press('Escape');
		}
	});
});

test('the address of a place brings its mark and its card into view, side by side', async () => {
	for (const place of ['tokyo', 'prague'])
		await visit(`map/?place=${place}`, async (page) => {
			const own = (await page.locator(`.live [data-key=${place}]`).boundingBox())!;
			const box = (await card(page).boundingBox())!;
			expect(own.y).toBeGreaterThanOrEqual(0);
			expect(own.y + own.height).toBeLessThanOrEqual(900);
			expect(Math.abs(own.y + own.height / 2 - box.y - box.height / 2)).toBeLessThan(box.height);
			await page.mouse.wheel(0, 2000);
			await calm(page);
			await slider(page).press('ArrowLeft');
			await calm(page);
			const later = (await page.locator(`.live [data-key=${place}]`).boundingBox())!;
			const after = (await card(page).boundingBox())!;
			expect(Math.abs(later.y - after.y)).toBeLessThan(after.height + 20);
		});
});

test('a pointer that was let go outside moves the map no more', async () => {
	await visit('map/', async (page) => {
		const figure = page.locator('[data-drawing=region]');
		await figure.getByRole('button', { name: 'Zoom in' }).click();
		await figure.locator('svg.map').scrollIntoViewIfNeeded();
		const { x, y, width } = (await figure.locator('svg.map').boundingBox())!;
		await calm(page);
		const before = tell(page);
		const stood = await figure.locator('.live').getAttribute('transform');
		await page.mouse.move(x + width - 2, y + 200);
		await page.mouse.down();
		await page.mouse.move(x + width + 40, y + 200);
		await page.mouse.up();
		await page.mouse.move(x + width - 200, y + 260, { steps: 4 });
		await calm(page);
		expect(tell(page)).toBe(before);
		expect(await figure.locator('.live').getAttribute('transform')).toBe(stood);
	});
});

test('who steps through the days by keyboard, or leaves a mark behind, keeps the focus', async () => {
	await visit('map/', async (page) => {
		const first = page.locator('nav.time a').first();
		await first.focus();
		const days = [];
		for (let i = 0; i < 3; i++) {
			await page.keyboard.press('Enter');
			await calm(page);
			days.push(new URL(page.url()).pathname);
		}
		expect(new Set(days).size).toBe(3);
		await single(page).focus();
		for (let i = 0; i < 3; i++) await page.keyboard.press('+');
		for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowRight');
		for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowDown');
		await page.keyboard.press('ArrowRight');
		expect(await page.evaluate(() => document.activeElement!.hasAttribute('data-key'))).toBe(true);
	});
});

test('Back leads to the day from which time ran', async () => {
	await visit('map/2022-11-01/', async (page) => {
		await page.getByRole('button', { name: 'Play' }).click();
		await page.waitForFunction(
			() =>
				document.querySelector('[data-play]')!.textContent === 'Stop' &&
				!location.pathname.includes('2022-11-01'),
		);
		await page.keyboard.press('Shift');
		await calm(page);
		await page.goBack();
		await calm(page);
		expect(page.url()).toContain('/map/2022-11-01/');
		expect(await slider(page).getAttribute('aria-valuetext')).toContain('1 November 2022');
	});
});

test('a browser in which something fails has the map as it came', async () => {
	await visit(
		'map/',
		async (page) => {
			await page.getByRole('alert').waitFor();
			expect(await slider(page).count()).toBe(0);
			expect(await page.locator('.live, .tools, .card').count()).toBe(0);
			const drawn = page.locator('svg.map a[data-id]:visible');
			expect(await drawn.count()).toBe(places);
			await openChoice(page);
			await page.locator('#filter [type=checkbox]').first().uncheck();
			expect(await drawn.count()).toBeLessThan(places);
		},
		{
			before: (page) => page.addInitScript(() => Object.assign(Map, { groupBy: undefined })),
		},
	);
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
				/Newest event: \d/.test(document.querySelector('.card:not([hidden])')!.textContent),
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

test('with a keyboard: one stop, arrows in the order of the table, Enter, Escape, zoom and help', async () => {
	await visit('map/', async (page) => {
		const region = page.locator('[data-drawing=region]');
		expect(await region.locator('.live [tabindex="0"]').count()).toBe(1);
		const order = await region
			.locator('.live [data-key]')
			.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key')));
		const held = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
		await region.locator('.live [tabindex="0"]').focus();
		const walked = [await held()];
		for (let i = 1; i < order.length; i++) {
			await page.keyboard.press(i % 2 ? 'ArrowRight' : 'ArrowDown');
			walked.push(await held());
		}
		expect(walked).toEqual(order);
		await page.keyboard.press('Home');
		expect(await held()).toBe(order[0]);
		await single(page).focus();
		const mark = await held();
		expect(await card(page).isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
		expect(await held()).toBe(mark);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement!.closest('.card') !== null)).toBe(true);
		expect(tell(page)).toBe(`?place=${mark}`);
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
		expect(await held()).toBe(mark);
		expect(tell(page)).toBe('');
		await page.keyboard.press('+');
		await expect.poll(() => tell(page)).toMatch(/,2$/);
		expect(await held()).toBe(mark);
		await page.keyboard.press('0');
		await expect.poll(() => tell(page)).toBe('');
		await page.keyboard.press('?');
		expect(await page.getByRole('dialog').isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await held()).toBe(mark);
	});
});

test('with a keyboard, a cluster comes apart and its first place has the focus', async () => {
	await visit('map/', async (page) => {
		const cluster = page.locator('[data-drawing=region] .live .cluster').first();
		const key = (await cluster.getAttribute('data-key'))!;
		await cluster.focus();
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe(
			key.slice(1),
		);
	});
});

test('keys do nothing to the map while it has not the focus', async () => {
	await visit('map/', async (page) => {
		await page.locator('h1').click();
		for (const key of ['+', '?', '0']) await page.keyboard.press(key);
		await calm(page);
		expect(tell(page)).toBe('');
		expect(await page.getByRole('dialog').count()).toBe(0);
	});
});

test('with a mouse: the wheel scrolls the page, with Ctrl it comes closer; a drag moves; two clicks come closer', async () => {
	await visit('map/', async (page) => {
		const svg = page.locator('[data-drawing=region] svg.map');
		await svg.scrollIntoViewIfNeeded();
		const { x, y, width, height } = (await svg.boundingBox())!;
		const [cx, cy] = [x + width / 2, y + Math.min(height, 500) / 2];
		await page.mouse.move(cx, cy);
		const top = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 120);
		await page.waitForFunction((was) => scrollY > was, top);
		expect(await page.locator('.hint').first().innerText()).toBe(
			'Hold Ctrl or ⌘ and scroll to zoom',
		);
		await calm(page);
		expect(tell(page)).toBe('');
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -240);
		await page.keyboard.up('Control');
		await expect.poll(() => tell(page)).toMatch(/^\?region=[\d.]+,[\d.]+,2$/);
		const before = tell(page);
		await page.mouse.down();
		await page.mouse.move(cx + 80, cy + 40, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => tell(page)).not.toBe(before);
		expect(tell(page)).toMatch(/,2$/);
		await page.mouse.dblclick(cx + 80, cy + 40);
		await expect.poll(() => tell(page)).toMatch(/,4$/);
	});
});

test('with fingers: a tap opens a card, two fingers come closer, one scrolls the page', async () => {
	await visit(
		'map/',
		async (page) => {
			await page.locator('[data-drawing=region] .live a .reach').last().tap();
			expect(await card(page).isVisible()).toBe(true);
			expect(tell(page)).toMatch(/^\?place=/);
			await card(page).getByRole('button', { name: 'Close' }).tap();
			expect(tell(page)).toBe('');
			const svg = page.locator('[data-drawing=region] svg.map');
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
			await expect.poll(() => tell(page)).toMatch(/^\?region=[\d.]+,[\d.]+,4/);
			const top = await page.evaluate(() => scrollY);
			await touch('touchStart', [cx, cy]);
			for (const by of [20, 60, 100]) await touch('touchMove', [cx, cy - by]);
			await touch('touchEnd');
			await page.waitForFunction((was) => scrollY > was, top);
		},
		{ hasTouch: true, viewport: { width: 320, height: 700 } },
	);
});

test('coming closer brings finer outlines, once, from our own origin', async () => {
	const asked: string[] = [];
	await visit(
		'map/',
		async (page) => {
			const land = page.locator('[data-drawing=region] .land');
			/** Which points of a grid over the drawing lie on land. */
			const readLand = () =>
				land.evaluate((path: SVGPathElement) => {
					const { width, height } = path.ownerSVGElement!.viewBox.baseVal;
					const scale = path.transform.baseVal.consolidate()?.matrix.a ?? 1;
					return Array.from({ length: 900 }, (_, i) =>
						path.isPointInFill({
							x: (((i % 30) + 0.5) * width) / 30 / scale,
							y: ((Math.floor(i / 30) + 0.5) * height) / 30 / scale,
						}),
					);
				});
			const onLand = await readLand();
			const coarse = (await land.getAttribute('d'))!;
			expect(asked.filter((url) => url.includes('outline'))).toEqual([]);
			const closer = page.locator('[data-drawing=region]').getByRole('button', { name: 'Zoom in' });
			for (let i = 0; i < 3; i++) await closer.click();
			await page.locator('[data-drawing=region] .land[transform]').waitFor();
			expect((await land.getAttribute('d'))!.length).toBeGreaterThan(2 * coarse.length);
			const changed = (await readLand()).filter((is, i) => is !== onLand[i]);
			expect(changed.length / onLand.length).toBeLessThan(0.05);
			expect(asked.filter((url) => url.includes('outline'))).toEqual([
				`${address}map/outline-region-4.json`,
			]);
			expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
		},
		{ before: async (page) => page.on('request', (request) => asked.push(request.url())) },
	);
});

test('labels never cover each other, at any scale', async () => {
	for (const width of [320, 1280])
		await visit(
			'map/',
			async (page) => {
				const figure = page.locator('[data-drawing=region]');
				for (let i = 0; i < 4; i++) {
					const boxes = await figure.locator('.live text:not(:empty)').evaluateAll((all) =>
						all.map((text) => ({
							text: text.textContent,
							...text.getBoundingClientRect().toJSON(),
						})),
					);
					const faults = boxes.flatMap((a, at) =>
						boxes
							.slice(at + 1)
							// The last pixel of a box is air.
							.filter(
								(b) =>
									a.left + 1 < b.right &&
									b.left + 1 < a.right &&
									a.top + 3 < b.bottom &&
									b.top + 3 < a.bottom,
							)
							.map((b) => `${a.text} and ${b.text}`),
					);
					expect(faults).toEqual([]);
					await figure.getByRole('button', { name: 'Zoom in' }).click();
				}
			},
			{ viewport: { width, height: 800 } },
		);
});

test('the view can be cited and its address copied', async () => {
	await visit('map/?country=NL', async (page) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Copy link' }).click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/^https?:\/\/[^/]+\/map\/\?country=NL$/);
		await page.getByRole('button', { name: 'Cite this view' }).click();
		const cited = await page.locator('dialog textarea').inputValue();
		expect(cited).toContain(copied);
		expect(cited).toMatch(/^.+, “.+”\. Version of \d+ \w+ \d{4}\. https?:/);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(page.url()).toBe(`${address}map/?country=NL`);
	});
});

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

test('if what the script needs does not come, the page says so, and its filter works as without a script', async () => {
	for (const path of ['map/', 'embed/map/'])
		await visit(
			path,
			async (page) => {
				expect(await page.getByRole('alert').innerText()).toBe(
					'The map could not be made interactive: a file that it needs did not arrive, or this browser is too old for it. Everything is on this page as it stands; to try again, reload it.',
				);
				expect(await slider(page).count()).toBe(0);
				const drawn = page.locator('svg.map a[data-id]:visible');
				const all = await drawn.count();
				await openChoice(page);
				await page.locator('#filter [type=checkbox]').first().uncheck();
				expect(await drawn.count()).toBeLessThan(all);
			},
			{
				before: (page) =>
					page.route('**/map/places.json', (route) => route.fulfill({ status: 404, body: 'none' })),
			},
		);
});

test('of a crowded map, the filter that takes a script goes if the script can do nothing', async () => {
	await visit(
		'map/',
		async (page) => {
			await page.getByRole('alert').waitFor();
			expect(await page.locator('#filter').count()).toBe(0);
			await openChoice(page);
			expect(await page.getByText('Each status', { exact: true }).isVisible()).toBe(true);
		},
		{
			before: async (page) => {
				await page.route('**/map/places.json', (route) => route.abort());
				// Our own map has too few places; its page is made to look like one of many.
				await page.route('**/map/', async (route) => {
					const response = await route.fetch();
					const html = (await response.text()).replace(
						'<form class="filter" id="filter">',
						'<p class="links">Each status</p><form class="filter crowded" id="filter">',
					);
					await route.fulfill({ response, body: html });
				});
			},
		},
	);
});

test('nothing on the page moves when the script comes', async () => {
	const tops = (page: Page) =>
		page
			.locator('h2, svg.map, table')
			.evaluateAll((all) => all.map((el) => Math.round(el.getBoundingClientRect().top + scrollY)));
	/** In place of the script, one that only lets us wait for nothing more. */
	const before = (page: Page) =>
		page.route('**/*.js', (route) =>
			route.fulfill({
				contentType: 'text/javascript',
				body: 'document.querySelector("#map-bar").append(document.createElement("i"))',
			}),
		);
	for (const width of [320, 1280]) {
		const viewport = { width, height: 800 };
		expect(await visit('map/', tops, { viewport })).toEqual(
			await visit('map/', tops, { viewport, before }),
		);
	}
});
