import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MapFile } from '../../src/explorer/wire.ts';
import { findBlock, type EventBlock } from '../../src/explorer/eventblock.ts';
import { PAGE_SIZE } from '../../src/explorer/eventblock.ts';
import { MOST_ROWS } from '../../src/explorer/tablepage.ts';
import { writeInvestigation } from '../bench/folder.ts';
import { buildWhole, remove } from './build.ts';
import { listFiles } from './pages.ts';

const count = 1000;
const content = mkdtempSync(join(tmpdir(), 'content-'));
let folder: string;

beforeAll(async () => {
	writeInvestigation(count, content);
	// Thousands of pictures, and of frames for other sites, are read by no test here.
	const unread = ['share', 'embed', 'charts'];
	const pages = readdirSync('src/pages').filter((name) => !unread.includes(name));
	const alter = (project: string) => rmSync(join(project, 'src/pages/map/[page].png.ts'));
	folder = await buildWhole({ content, pages, alter });
});
afterAll(() => {
	remove(content);
	if (folder) remove(folder);
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const open = (path: string) => load(read(`${path}index.html`));
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

test('with 1,000 places the map page weighs at most 120 kB', () => {
	expect(brotliCompressSync(read('map/index.html')).length).toBeLessThanOrEqual(120_000);
});

test.each(['.wide', '.narrow'])('its marks and clusters stand for 1,000 places: %s', (layer) => {
	const $ = open('map/');
	const marks = $(`svg.map ${layer} a[data-id]`).toArray();
	expect(sum(marks.map((el) => Number($(el).attr('data-n') ?? 1)))).toBe(count);
	for (const el of $(`svg.map ${layer} .cluster`).toArray()) {
		const number = $(el).attr('data-n')!;
		expect($(el).text()).toBe(number);
		expect($(el).attr('aria-label')).toMatch(new RegExp(`^${number} places in `));
	}
});

test('its table counts them by country, and each country and status lists them on pages', () => {
	const $ = open('map/');
	const rows = $('table tbody tr:not([hidden])').toArray();
	const counts = new Map(
		rows.map((row) => [
			$(row).find('th a').attr('href')!.slice(1),
			Number($(row).find('td').first().text()),
		]),
	);
	expect(sum([...counts.values()])).toBe(count);
	expect(Math.max(...counts.values())).toBeGreaterThan(MOST_ROWS);
	for (const [path, own] of counts) expect(readRows(path), path).toHaveLength(own);
	for (const el of $('.home a').toArray()) {
		const path = $(el).attr('href')!.slice(1);
		const listed = readRows(path);
		const known = Number(/^(\d+) of/.exec(open(path)('caption').first().text())![1]);
		expect(listed, path).toHaveLength(known);
	}
});

test('map, table, GeoJSON, CSV and the script’s own file hold the same places', () => {
	const $ = open('map/');
	const countries = $('table tbody th a').toArray();
	const listed = countries.flatMap((el) => readRows($(el).attr('href')!.slice(1)));
	const own = listed.sort();
	const { features } = JSON.parse(read('data/places.geojson'));
	const { places }: MapFile = JSON.parse(read('map/places.json'));
	const lines = read('data/places.csv').trim().split('\r\n').slice(1);
	expect(features.map((one: { id: string }) => one.id).sort()).toEqual(own);
	expect([...places.id].sort()).toEqual(own);
	expect(lines.map((line) => line.split(',')[0]).sort()).toEqual(own);
});

test('what the script fetches for them weighs at most 30 bytes a place, and the events come apart', () => {
	expect(brotliCompressSync(read('map/places.json')).length).toBeLessThanOrEqual(30 * count);
	const blocks = listFiles(folder).filter((file) => /^map\/events-\d+\.json$/.test(file));
	expect(blocks).toHaveLength(Math.ceil(count / PAGE_SIZE));
	const { places }: MapFile = JSON.parse(read('map/places.json'));
	const opened = blocks.map((_, i): EventBlock => JSON.parse(read(`map/events-${i}.json`)));
	const told = new Set<string>();
	places.id.forEach((id, i) => {
		const { events, places: listed } = opened[findBlock(i)]!;
		const own = listed[i % PAGE_SIZE]!;
		expect(own).toHaveLength(5);
		// In this investigation, an event is named after its place.
		for (const event of own) {
			expect(events[event]!.id).toMatch(new RegExp(`^${id.replace('place', 'event')}-\\d$`));
			told.add(events[event]!.id);
		}
	});
	expect(told.size).toBe(5 * count);
});

test('no page weighs more than 250 kB of HTML', () => {
	const heavy = listFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.filter((file) => Buffer.byteLength(read(file)) > 250_000);
	expect(heavy).toEqual([]);
});

test('an address of an event that the timeline only counts still arrives there', () => {
	const $ = open('timeline/');
	expect($('section [id^=event-]')).toHaveLength(5 * count);
	expect($('section [id="event-7-2"]').closest('section').find('h2 a').attr('href')).toMatch(
		/^\/timeline\/203\d\/$/,
	);
});

/** The ids of the places in the table of a showing, from its first page to its last; none twice. */
function readRows(path: string): string[] {
	const own = path.replaceAll('/', '\\/');
	const form = new RegExp(`^${own}(\\d+\\/)?index\\.html$`);
	const ids = listFiles(folder)
		.filter((file) => form.test(file))
		.flatMap((file) => {
			const $ = load(read(file));
			const rows = $('table tbody tr').toArray();
			expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
			return rows.map((row) => $(row).attr('data-id')!);
		});
	expect(new Set(ids).size).toBe(ids.length);
	return ids;
}
