import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { makeId } from '../../src/lib/id.ts';
import { readAddress } from './address.ts';
import { readLedger, readSite, select } from './ledger.ts';
import { listFiles, readPages, type Page } from './pages.ts';

const pages = readPages();
const address = readAddress();

/** The bytes that travel, as a good server sends them; a lower quality is quicker, and what is light at that is light enough. */
function weigh({ html }: { html: string | Buffer }, quality = 11): number {
	return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function weighFile(file: string): number {
	return weigh({ html: readFileSync(join(inject('site'), file)) });
}

/** The pages that weigh more than `limit`, each with its weight. */
function findHeavy(chosen: Page[], limit: number): string[] {
	return chosen
		.filter((page) => weigh(page, 4) > limit)
		.map((page) => ({ path: page.path, weight: weigh(page) }))
		.filter(({ weight }) => weight > limit)
		.map(({ path, weight }) => `/${path}: ${weight} bytes`);
}

test('a story arrives up to the end of its first screen in one round trip of ten packets, 14,600 bytes, and whole in 20 kB', () => {
	const stories = pages.filter(({ path }) => path.startsWith('stories/'));
	// The first screen ends with what is known, after the headline and the picture.
	const cut = stories.map((page) => {
		const end = page.html.indexOf(
			'</section>',
			page.html.indexOf('<section role="note" class="known'),
		);
		expect([page.path, end]).toEqual([page.path, expect.toSatisfy((at: number) => at > 0)]);
		return { ...page, html: page.html.slice(0, end) };
	});
	expect(stories).not.toEqual([]);
	expect(findHeavy(cut, 14_600)).toEqual([]);
	expect(findHeavy(stories, 20_000)).toEqual([]);
});

test('every showing of the map, closer ones and those in frames too, weighs at most 30 kB with everything drawn', () => {
	const maps = pages.filter(({ path, $ }) => /^(embed\/)?map\//.test(path) && $('svg.map').length);
	const paths = maps.map(({ path }) => path);
	const countries = select(readLedger(), 'places').map(({ data }) => data.country.toLowerCase());
	const due = ['', `${makeId(readSite().focus!.title)}/`, ...countries.map((code) => `${code}/`)];
	const whole = due.flatMap((view) => [`map/${view}`, `embed/map/${view}`]);
	expect(paths).toEqual(expect.arrayContaining(whole));
	expect(findHeavy(maps, 30_000)).toEqual([]);
});

test('the map page arrives up to the end of its drawings in 14,600 bytes, and 2,000 for names and insets', () => {
	const { html } = pages.find(({ path }) => path === 'map/')!;
	// What is drawn again comes after what every reader waits for.
	const drawings = [...html.matchAll(/<svg class="map"/g)];
	expect(drawings.length).toBeGreaterThanOrEqual(2);
	// A drawing may hold others; a division ends after the last.
	const end = html.indexOf('</div>', drawings.at(-1)!.index);
	expect(weigh({ html: html.slice(0, end) })).toBeLessThanOrEqual(16_600);
});

test('no page weighs more than 60 kB without its fonts', () => {
	expect(findHeavy(pages, 60_000)).toEqual([]);
});

test('each page with a script has one file of it: of the map at most 16 kB, of the search 9, to lead there half, of filters 3', () => {
	const scripts = new Map(
		[
			['map/', 16_000],
			['search/', 9_000],
			['404.html', 500],
			['places/', 3_000],
		].map(([path, limit]) => {
			const { $ } = pages.find((page) => page.path === path)!;
			const file = new URL($('script[src]').attr('src')!, address).pathname;
			return [file.slice(new URL(address).pathname.length), limit as number];
		}),
	);
	const files = listFiles(inject('site')).filter((file) => /\.m?js$/.test(file));
	expect(files.sort()).toEqual([...scripts.keys()].sort());
	for (const [file, limit] of scripts) expect(weighFile(file), file).toBeLessThanOrEqual(limit);
});

test('the index of the search comes in pieces of at most 40 kB, and weighs at most 150 kB', () => {
	const files = listFiles(inject('site')).filter((file) => /^search\/.*\.json$/.test(file));
	const weights = files.map(weighFile);
	expect(files).not.toEqual([]);
	expect(weights.filter((weight) => weight > 40_000)).toEqual([]);
	expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(150_000);
});

test('what the script of the map fetches weighs at most 60 kB a file', () => {
	const files = listFiles(inject('site')).filter((file) => /^map\/.*\.json$/.test(file));
	expect(files).toEqual([
		'map/events-0.json',
		'map/outline-region-4.json',
		'map/outline-world-4.json',
		'map/places.json',
	]);
	for (const file of files) expect(weighFile(file), file).toBeLessThanOrEqual(60_000);
});

test('a page needs no file besides itself and the fonts', () => {
	const sheets = pages.filter(({ $ }) => $('link[rel=stylesheet]').length > 0);
	expect(sheets.map(({ path }) => path)).toEqual([]);
	// That of feeds, which no page loads.
	expect(listFiles(inject('site')).filter((file) => file.endsWith('.css'))).toEqual([
		'follow/feed.css',
	]);
	expect(readFileSync(join(inject('site'), 'index.html'), 'utf8')).toContain('<style>');
});
