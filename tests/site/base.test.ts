import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveLink } from './address.ts';
import { buildWhole, remove } from './build.ts';
import { findFaults, isFrame, listFiles, readPages, readText, type Page } from './pages.ts';

const address = 'https://example.org/sub/';
let folder: string;
let pages: Page[];

beforeAll(async () => {
	folder = await buildWhole({
		content: 'tests/site/otherwise/content',
		// A stray variable must not turn a build into a preview with drafts and without a policy.
		env: {
			SITE_ADDRESS: address,
			DEV: '1',
			PROD: '',
			MODE: 'development',
			BASE_URL: '/elsewhere/',
		},
	});
	pages = readPages(folder);
});
afterAll(() => folder && remove(folder));

test('below another address, every link stays below it and arrives', () => {
	const files = new Set([...pages.map(({ path }) => path), ...listFiles(folder)]);
	const faults = findFaults(pages, ({ $, path }) =>
		$('[href], [src]')
			.toArray()
			.map((el) => $(el).attr('href') ?? $(el).attr('src')!)
			.filter((href) => !/^(mailto|data):/.test(href))
			.filter((href) => new URL(href, address + path).origin === 'https://example.org')
			.filter((href) => !files.has(resolveLink(href, path, address)?.path ?? '?')),
	);
	expect([...new Set(faults)]).toEqual([]);
});

test('below another address, every file that a style asks for is there', () => {
	const files = listFiles(folder);
	const faults = findFaults(pages, ({ html, path }) =>
		[...html.matchAll(/url\(\s*['"]?([^'")]+)/g)]
			.map((match) => match[1]!)
			.filter((href) => !/^(data:|#)/.test(href))
			.filter((href) => !files.includes(resolveLink(href, path, address)?.path ?? '?')),
	);
	expect([...new Set(faults)]).toEqual([]);
});

test('feed, sitemap, robots.txt and canonical links name the other address', () => {
	const feed = load(readFileSync(join(folder, 'feed.xml'), 'utf8'), { xml: true });
	expect(feed('feed > link[rel=self]').attr('href')).toBe(`${address}feed.xml`);
	expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${address}sitemap`);
	for (const { $, path } of pages.filter(({ path }) => path !== '404.html'))
		expect($('link[rel=canonical]').attr('href')).toBe(address + path.replace(/^embed\//, ''));
});

test('no variable of a machine brings a draft to light or takes the policy away', () => {
	expect(pages.map(({ path }) => path)).not.toContain('stories/the-unread-page/');
	for (const { html } of pages) {
		expect(html).not.toMatch(/zinc lantern/i);
		expect(html).toContain("default-src 'none'");
	}
});

test('without a page about who publishes it, and without a cut-off, no page leads to one or names one', () => {
	const footers = pages
		.filter(({ path }) => !isFrame(path))
		.map((page) => ({ text: readText(page, 'body > footer'), $: page.$ }));
	for (const { text, $ } of footers) {
		expect(text).toContain('The Salt Quay Desk. Last checked 30 August 2019. Text and data:');
		expect($('a[href*="about/"]:not([href*="claims/about/"])')).toHaveLength(0);
		expect($('a[href="mailto:corrections@salt-quay.zz"]')).toHaveLength(1);
	}
});
