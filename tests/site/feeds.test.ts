import { SyntaxValidator } from 'fast-xml-validator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { bare, parseFirst, parseSecond, readItems } from './feedparsers.ts';
import { readAddress, resolveLink } from './address.ts';
import { readLedger, select } from './ledger.ts';
import { listFiles, readPages } from './pages.ts';

const folder = inject('site');
const address = readAddress();
const files = listFiles(folder).filter((file) => /^(feed|follow\/.+)\.(xml|json)$/.test(file));
const atoms = files.filter((file) => file.endsWith('.xml'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const readJson = (name: string) => JSON.parse(read(name));
const pages = new Map(readPages().map((page) => [page.path, page]));

const byJson = (file: string) => readItems(readJson(file.replace(/xml$/, 'json')));

test('there is a feed in both formats of the stories, of all that is new, and of each country, place and actor', () => {
	const ledger = readLedger();
	const codes = select(ledger, 'places').map(({ data }) => data['country']?.toLowerCase() ?? 'xz');
	const paths = [
		...['feed', 'follow/changes'],
		...[...new Set(codes)].map((code) => `follow/countries/${code}`),
		...select(ledger, 'places').map(({ id }) => `follow/places/${id}`),
		...select(ledger, 'actors').map(({ id }) => `follow/actors/${id}`),
	];
	expect(files.toSorted()).toEqual(
		paths.flatMap((path) => [`${path}.json`, `${path}.xml`]).toSorted(),
	);
});

test('every feed is well-formed, and two feed readers’ parsers read in it what its JSON says', async () => {
	for (const file of atoms) {
		const text = read(file);
		expect(SyntaxValidator.validate(text), file).toBe(true);
		const told = byJson(file);
		expect(bare(parseFirst(text)), file).toEqual(bare(told));
		expect(bare(await parseSecond(text)), file).toEqual(bare(told));
	}
});

test('every JSON feed has what version 1.1 asks for', () => {
	for (const file of files.filter((file) => file.endsWith('.json'))) {
		const feed = readJson(file);
		expect(feed.version, file).toBe('https://jsonfeed.org/version/1.1');
		expect(feed.title, file).not.toBe('');
		expect(feed.feed_url, file).toBe(address + file);
		expect(feed.authors[0].name, file).not.toBe('');
		for (const item of feed.items) {
			expect(item.id, file).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
			expect(item.content_html, file).not.toBe('');
			expect(item.date_published, file).toMatch(/^\d{4}-\d{2}-\d{2}T10:00:00\.000Z$/);
			expect(item.date_modified >= item.date_published, file).toBe(true);
		}
	}
});

test('an entry has one id in every feed, and no other entry has it', () => {
	const all = atoms.flatMap((file) =>
		byJson(file).map(({ id, url, title }) => [id, `${url} ${title}`]),
	);
	const ids = Map.groupBy(all, ([id]) => id);
	for (const same of ids.values()) expect(new Set(same.map(([, what]) => what)).size).toBe(1);
	for (const file of atoms) {
		const own = byJson(file).map(({ id }) => id);
		expect(new Set(own).size, file).toBe(own.length);
	}
});

test('every address in a feed is whole and leads to a page and a part of it, and nothing in it runs', () => {
	for (const file of atoms)
		for (const { url, content } of byJson(file)) {
			expect(content, file).not.toMatch(
				/<(script|style|svg|iframe|object|form)|\s(on\w+|style|class|id)=/,
			);
			const inside = [...(content ?? '').matchAll(/(?:href|src)="([^"]+)"/g)];
			for (const href of [
				url ?? '',
				...inside.map((match) => match[1]!.replaceAll('&amp;', '&')),
			]) {
				expect(href, file).toMatch(/^(https?:|mailto:)/);
				const target = resolveLink(href, '', address);
				if (!target || /\.\w+$/.test(target.path)) continue;
				const page = pages.get(target.path);
				expect(page, `${file}: ${href}`).toBeDefined();
			}
		}
});

test('the pages of a country, a place and an actor announce their feed, and the page about feeds lists all of them', () => {
	for (const file of atoms.filter((file) => /^follow\/\w+\//.test(file))) {
		const home = readJson(file.replace(/xml$/, 'json')).home_page_url.slice(address.length);
		const links = pages.get(home)!.$('link[rel=alternate]');
		const announced = links.toArray().map((link) => new URL(link.attribs['href']!, address).href);
		expect(announced, file).toContain(address + file);
	}
	const listed = pages
		.get('follow/')!
		.$('main a[href$=".xml"], main a[href$=".json"]')
		.toArray()
		.map((link) => new URL(link.attribs['href']!, address).href.slice(address.length));
	expect(listed.toSorted()).toEqual(files.toSorted());
});

test('the page of what is new and the feed of it tell the same', () => {
	const { $ } = pages.get('changes/')!;
	const months = readPages().filter(({ path }) => /^changes\/\d/.test(path));
	const words = months
		.map(({ $ }) => $('main').text())
		.join(' ')
		.replace(/\s+/g, ' ');
	for (const { title } of byJson('follow/changes.xml'))
		expect(words).toContain(
			title!.replace(/^(Correction|Changed|New [a-z ]+): /, '').replace(/\s+/g, ' '),
		);
	expect($('main section').length).toBeGreaterThan(0);
});
