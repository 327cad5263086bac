import { load } from 'cheerio';
import { SyntaxValidator } from 'fast-xml-validator';
import { parseAtomFeed } from 'feedsmith';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readAddress, readMoved, resolveLink } from './address.ts';
import { readLedger, select } from './ledger.ts';
import { isFrame, listFiles, readPages } from './pages.ts';

const folder = inject('site');
const address = readAddress();
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const paths = readPages().map(({ path }) => path);
const moved = readMoved();

test('the feed is well-formed Atom with an id, a title, an author, the day it changed and its own address', () => {
	const xml = read('feed.xml');
	expect(xml).toMatch(/^<\?xml [^>]*encoding="utf-8"/i);
	expect(SyntaxValidator.validate(xml)).toBe(true);
	const $ = load(xml, { xml: true });
	expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
	expect($('feed > id').text()).toMatch(/^(https:\/\/|tag:|urn:)/);
	expect($('feed > title').text()).not.toBe('');
	expect($('feed > updated').text()).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
	expect($('feed > link[rel=self]').attr('href')).toBe(`${address}feed.xml`);
	expect($('feed > author > name').length + $('entry > author > name').length).toBeGreaterThan(0);
});

test('the feed has an entry for each story, newest first, each with an id of its own', () => {
	const $ = load(read('feed.xml'), { xml: true });
	const entries = $('entry')
		.toArray()
		.map((el) => $(el));
	const stories = select(readLedger(), 'stories');
	const { entries: parsed = [] } = parseAtomFeed(read('feed.xml'));
	expect(parsed.map(({ title }) => title?.value).sort()).toEqual(
		stories.map(({ data }) => data['title']).sort(),
	);
	const links = entries.map((entry) => entry.find('link').attr('href')!);
	for (const { id } of stories) expect(links).toContain(`${address}stories/${id}/`);
	expect(new Set(entries.map((entry) => entry.children('id').text())).size).toBe(entries.length);
	const days = entries.map((entry) => entry.children('updated').text());
	expect(days).toEqual([...days].sort().reverse());
	for (const entry of entries) {
		expect(entry.children('title').text()).not.toBe('');
		expect(entry.children('summary').text() + entry.children('content').text()).not.toBe('');
		expect(entry.children('updated').text()).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
	}
});

test('every address in the feed is whole, and leads to a page', () => {
	const $ = load(read('feed.xml'), { xml: true });
	const links = $('link')
		.toArray()
		.map((el) => $(el).attr('href')!);
	const inside = [
		...$('content, summary')
			.text()
			.matchAll(/(?:href|src)="([^"]+)"/g),
	];
	for (const href of [...links, ...inside.map((match) => match[1]!)]) {
		expect(href).toMatch(/^(https:|mailto:)/);
		const target = resolveLink(href, '', address);
		if (target && target.path !== 'feed.xml') expect(paths).toContain(target.path);
	}
});

test('every page announces the feed', () => {
	for (const { $ } of readPages())
		expect($('link[rel=alternate][type="application/atom+xml"]').attr('href')).toMatch(
			/feed\.xml$/,
		);
});

test('the sitemap lists every page but 404 and those that stand for another', () => {
	const maps = listFiles(folder).filter((file) => /^sitemap.*\.xml$/.test(file));
	expect(maps).not.toEqual([]);
	for (const file of maps) expect(SyntaxValidator.validate(read(file))).toBe(true);
	const listed = maps.flatMap((file) => {
		const $ = load(read(file), { xml: true });
		return $('url > loc')
			.toArray()
			.map((el) => $(el).text());
	});
	const pages = paths
		.filter((path) => path !== '404.html' && !isFrame(path) && !moved.has(path))
		.map((path) => address + encodeURI(path));
	expect(listed.sort()).toEqual(pages.sort());
});

test('the sitemap says when stories last changed, to the same day as the feed', () => {
	const map = listFiles(folder).find((file) => /^sitemap-\d.*\.xml$/.test(file))!;
	const $ = load(read(map), { xml: true });
	const days = new Map(
		$('url')
			.toArray()
			.map((el) => [$(el).find('loc').text(), $(el).find('lastmod').text()]),
	);
	for (const { links, updated } of parseAtomFeed(read('feed.xml')).entries ?? [])
		expect(days.get(links![0]!.href!)).toBe(updated);
	expect(days.get(`${address}changes/`)).toMatch(/^\d{4}-\d{2}-\d{2}T10:00:00\.000Z$/);
});

test('robots.txt keeps nobody out, archives least of all, and names the sitemap', () => {
	const text = read('robots.txt');
	expect(text).toMatch(/^User-agent: \*$/m);
	expect(text).not.toMatch(/^Disallow: *\S/m);
	const sitemap = /^Sitemap: (.+)$/m.exec(text)?.[1] ?? '';
	expect(sitemap.startsWith(address)).toBe(true);
	expect(listFiles(folder)).toContain(sitemap.slice(address.length));
});
