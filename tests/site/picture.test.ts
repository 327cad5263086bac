import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles, readPages, toWords, type Page } from './pages.ts';

const folder = inject('site');
const files = listFiles(folder);
const pages = readPages();
const maps = pages.filter(({ path }) => /^map\/([\w-]+\/)?$/.test(path) && path !== 'map/picture/');
const pictureOf = ({ path }: Page) => pages.find((page) => page.path === `${path}picture/`)!;
const fileOf = ({ path }: Page) => `map/${path.slice('map/'.length, -1) || 'today'}`;
const site = parse(readFileSync('content/site.yaml', 'utf8'));

test('each showing of the map can be taken away as a drawing and in pixels', () => {
	expect(maps.length).toBeGreaterThan(20);
	const due = maps.flatMap((page) => [`${fileOf(page)}.png`, `${fileOf(page)}.svg`]);
	expect(files.filter((file) => /^map\/.*\.(png|svg)$/.test(file)).sort()).toEqual(due.sort());
});

test('each showing of the map leads to a page with its picture, both files and the table', () => {
	for (const page of maps) {
		expect(page.$(`main p a[href$="/${page.path}picture/"]`).length).toBeGreaterThan(0);
		const { $ } = pictureOf(page);
		expect($('main img').length).toBe(1);
		expect($('main img').attr('src')).toBe(`/${fileOf(page)}.png`);
		for (const ending of ['png', 'svg'])
			expect($(`main a[download][href="/${fileOf(page)}.${ending}"]`).length).toBe(1);
		expect($(`main a[href="/${page.path}#table"]`).length).toBe(1);
		expect($('main').find(`a[href="/${page.path}"]`).length).toBe(1);
	}
});

test('no page asks for a picture but the one that is there to show it', () => {
	const others = pages.filter(({ path }) => !path.endsWith('picture/'));
	expect(others.filter(({ html }) => /<img|\.png"[^>]*as=/.test(html))).toEqual([]);
});

test('a picture is as large as its page and its drawing say', () => {
	for (const page of maps) {
		const png = readFileSync(join(folder, `${fileOf(page)}.png`));
		const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
		const img = pictureOf(page).$('main img');
		expect([img.attr('width'), img.attr('height')]).toEqual(size);
		const svg = readDrawing(page)('svg').first();
		expect([svg.attr('width'), svg.attr('height')]).toEqual(size);
	}
});

test('a picture in pixels weighs at most 115 kB', () => {
	const heavy = maps
		.map((page) => ({
			file: fileOf(page),
			weight: readFileSync(join(folder, `${fileOf(page)}.png`)).length,
		}))
		.filter(({ weight }) => weight > 115_000);
	expect(heavy).toEqual([]);
});

test('inside a picture stand its title, its day, its legend, its address, its source and its licence', () => {
	for (const page of maps) {
		const $ = readDrawing(page);
		const words = toWords(
			$('text')
				.toArray()
				.map((el) => ($(el).children().length > 0 ? $(el).children().toArray() : [el]))
				.map((lines) => lines.map((line) => $(line).text()).join(' '))
				.join('\n'),
		);
		expect(words).toContain(toWords(page.$('h1').text()));
		expect(words).toMatch(/As of \d{1,2} \w+ \d{4}: \d+ of \d+ places/);
		for (const item of page.$('main ul.home > li[data-status]').toArray()) {
			const label = toWords(page.$(item).find('span').first().text());
			const count = /\d+/.exec(page.$(item).text())![0];
			// A status that no place has now is explained on the page, and has no mark.
			if (count !== '0') expect(words).toContain(`${label}: ${count}`);
		}
		expect(words).toContain(`${site.title}, ${site.address}${page.path}.`);
		expect(words).toContain('Outlines: Natural Earth.');
		expect(words).toContain(`Licence: ${site.licence.name}, ${site.licence.link}`);
	}
});

test('a picture draws a mark for each place of the table', () => {
	for (const page of maps)
		expect(readDrawing(page)('svg svg use').length).toBe(page.$('main tbody tr').length);
});

test('the words for a picture say how many places it shows, by status, and which marks are largest', () => {
	for (const page of maps) {
		const alt = pictureOf(page).$('main img').attr('alt')!;
		const rows = page.$('main tbody tr').length;
		expect(alt).toMatch(new RegExp(`${rows} places?: \\d+ `));
		const counts = [
			...alt
				.split(/ places?: /)[1]!
				.split('.')[0]!
				.matchAll(/(\d+) /g),
		];
		expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(rows);
		expect(alt).toMatch(/The largest marks?: /);
		expect(alt.split('largest mark')[1]!.split('; ').length).toBe(Math.min(3, rows));
	}
});

function readDrawing(page: Page) {
	return load(readFileSync(join(folder, `${fileOf(page)}.svg`), 'utf8'), { xml: true });
}
