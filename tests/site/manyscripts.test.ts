import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MapFile } from '../../src/explorer/wire.ts';
import { buildWhole, remove } from './build.ts';
import { cities, LONG, writeManyScripts } from './manyscripts.ts';
import { listFiles } from './pages.ts';

let content: string;
let folder: string;

beforeAll(async () => {
	content = writeManyScripts();
	folder = await buildWhole({ content });
});
afterAll(() => {
	remove(content);
	if (folder) remove(folder);
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const open = (path: string) => load(read(`${path}index.html`));

test.each(Object.entries(cities))('a city in any letters has its page: %s', (id, { city }) => {
	expect(open(`places/${id}/`)('h1').text()).toBe(city);
});

test('the table, the list, the data and the file of the script have their names as they are written', () => {
	const names = Object.values(cities).map(({ city }) => city);
	const $ = open('map/');
	const table = $('tbody th a').toArray();
	expect(table.map((el) => $(el).text())).toEqual(expect.arrayContaining(names));
	const rows = csvParse(read('data/places.csv').replace(/^\ufeff/, ''));
	expect(rows.map(({ city }) => city)).toEqual(expect.arrayContaining(names));
	const { places } = JSON.parse(read('map/places.json')) as MapFile;
	expect(places.name).toEqual(expect.arrayContaining(names));
});

test('nothing is without a number or a word in what is published', () => {
	const texts = listFiles(folder).filter((file) => /\.(html|svg|csv|geojson|xml|md)$/.test(file));
	expect(texts.filter((file) => /\bNaN\b|\bundefined\b|\[object/.test(read(file)))).toEqual([]);
});

test('a place in no country says so wherever a country stands', () => {
	const place = open('places/atlantic/');
	expect(place('title').text()).toContain('Middle of the Atlantic, in no country’s territory');
	expect(place('header .label').first().text()).toBe('In no country’s territory');
	expect(place('figure.beats').text()).toContain('On the high seas.');
	const $ = open('map/');
	expect($('tr[data-id=atlantic] .small').first().text()).toBe('in no country’s territory');
	expect($('input[name=country][value=XZ]').parent().text().trim()).toBe(
		'In no country’s territory',
	);
	expect($('a[data-id=atlantic]').attr('aria-label')).toMatch(
		/^Middle of the Atlantic, in no country’s territory: Seen; /,
	);
	expect(open('map/xz/')('h1').text()).toMatch(/: places in no country’s territory$/);
	expect(open('places/')('h2#xz').text()).toBe('In no country’s territory');
	const [row] = csvParse(read('data/places.csv').replace(/^\ufeff/, '')).filter(
		({ id }) => id === 'atlantic',
	);
	expect([row?.['country'], row?.['countryName']]).toEqual(['', '']);
});

test('a long name stands whole within its picture', () => {
	const $ = load(read('map/gb.svg'), { xml: true });
	const label = $('svg svg text').filter((_, el) => $(el).text() === LONG);
	expect(label).toHaveLength(1);
	expect(Number(label.attr('x'))).toBeGreaterThan(0);
});
