import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useServedSite } from './visit.ts';

const { visit, fromHere } = useServedSite();

/** A copy opened from a disk has no script: so both are looked at without. */
const still = { javaScriptEnabled: false };

/** What makes the looks of a page, its fonts apart: the style of every element that is seen. */
const readLooks = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('body, header, h1, h2, p, a, table, nav, footer')].map((el) => {
			const { display, color, backgroundColor, fontSize, fontWeight, marginTop, position } =
				getComputedStyle(el);
			return [
				el.localName,
				display,
				color,
				backgroundColor,
				fontSize,
				fontWeight,
				marginTop,
				position,
			];
		}),
	);

test('a copy made with wget keeps its looks', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'copy-'));
	const paths = ['', 'map/', 'stories/the-missing-pages/'];
	try {
		const args = ['-q', '-E', '-k', '-p', '-nH', '-P', folder, ...paths.map(fromHere)];
		await new Promise<void>((done, fail) =>
			execFile(inject('wget'), args, (error) => (error ? fail(error) : done())),
		);
		for (const path of paths) {
			const copy = pathToFileURL(join(folder, path, 'index.html')).href;
			const due = await visit(fromHere(path), readLooks, still);
			expect(due.length).toBeGreaterThan(10);
			expect(await visit(copy, readLooks, still), path).toEqual(due);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a page keeps its looks where what replays an archive gives body a font', async () => {
	const replayed = async (page: Page) => {
		await page.evaluate(() => {
			const style = new CSSStyleSheet();
			style.replaceSync('body { font-family: inherit; font-size: inherit }');
			document.adoptedStyleSheets = [style];
		});
		return readLooks(page);
	};
	for (const path of ['', 'map/', 'stories/the-missing-pages/']) {
		const due = await visit(fromHere(path), readLooks, still);
		expect(await visit(fromHere(path), replayed, still), path).toEqual(due);
	}
});
