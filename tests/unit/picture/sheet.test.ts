import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/map/draw.ts';
import { colours } from '../../../src/styles/palette.ts';
import { writePicture, type Picture } from '../../../src/picture/sheet.ts';

const drawing: Drawing = {
	isClustered: false,
	width: 560,
	height: 280,
	land: 'm0 0l9 0 0 9z',
	borders: '',
	layers: [
		{
			unit: 1,
			size: 12,
			largest: undefined,
			marks: [
				{
					id: 'quay',
					...{ x: 100, y: 50, r: 8, from: [100, 50] },
					label: { text: 'Quay & <Sons>', x: 110, y: 54, anchor: 'start' },
				},
				{ id: 'mole', x: 200, y: 90, r: 16, from: [160, 90], label: undefined },
			],
		},
	],
};

const picture = (wish: Partial<Picture> = {}): Picture => ({
	language: 'en-GB',
	title: 'Map of the reported dumps',
	subtitle: 'As of 30 August 2019: 2 of 3 places.',
	description: 'Two marks on an island.',
	panels: [{ drawing }],
	marks: new Map([
		['quay', { marks: ['ring'], weak: [false] }],
		['mole', { marks: ['triangle'], weak: [true] }],
	]),
	legend: [
		{ marks: ['ring'], text: 'Seen: 1' },
		{ marks: ['triangle'], text: 'Searched: 1' },
	],
	notes: ['Outlines: Natural Earth.', 'Licence: CC BY-SA 4.0'],
	...wish,
});

const parse = (wish?: Partial<Picture>) => load(writePicture(picture(wish)).svg, { xml: true });

test('a picture names itself, its day, its legend, its sources and its licence, in that order', () => {
	const $ = parse();
	const words = $('svg > text, svg > text > tspan')
		.toArray()
		.filter((el) => $(el).children().length === 0)
		.map((el) => $(el).text());
	expect(words).toEqual([
		'Map of the reported dumps',
		'As of 30 August 2019: 2 of 3 places.',
		...['Seen: 1', 'Searched: 1'],
		'Outlines: Natural Earth.',
		'Licence: CC BY-SA 4.0',
	]);
	expect($('svg > title').text()).toBe('Map of the reported dumps');
	expect($('svg > desc').text()).toBe('Two marks on an island.');
});

test('a picture is 1,200 pixels wide and as high as it says', () => {
	const { svg, width, height } = writePicture(picture());
	const $ = load(svg, { xml: true });
	expect([width, $('svg').attr('width')]).toEqual([1200, '1200']);
	expect($('svg').attr('height')).toBe(String(height));
	expect($('svg').attr('viewBox')).toBe(`0 0 1200 ${height}`);
	const ends = $('svg > text, svg > text > tspan')
		.toArray()
		.map((el) => Number($(el).attr('y') ?? 0));
	expect(Math.max(...ends)).toBeLessThan(height);
});

test('a mark keeps its shape, its colour, its size, its dashes and the line to its place', () => {
	const $ = parse();
	const marks = $('svg svg use').toArray();
	expect(marks.map((el) => $(el).attr())).toEqual([
		{ href: '#ring', transform: 'translate(100 50)scale(1)' },
		{ href: '#weak-triangle', transform: 'translate(200 90)scale(2)' },
	]);
	const weak = $('#weak-triangle g').attr();
	expect(weak).toEqual({ 'stroke-dasharray': '3.5 2.5', 'fill-opacity': '0.35' });
	expect($('#triangle g').attr()).toEqual({});
	expect($('#weak-triangle path').last().attr('stroke')).toBe(colours.triangle);
	expect($('svg svg path').last().attr('d')).toBe('M160 90L200 90');
});

test('two drawings stand one below the other, each with its heading', () => {
	const $ = parse({
		panels: [
			{ title: 'Near', drawing },
			{ title: 'Far', drawing },
		],
	});
	const tops = $('svg svg')
		.toArray()
		.map((el) => Number($(el).attr('y')));
	const height = Number($('svg svg').attr('height'));
	expect(height).toBe(560);
	expect(tops[1]).toBeGreaterThan(tops[0]! + height);
	expect($('svg').text()).toMatch(/Near[^]*Far/);
});

test('a long note goes on in further lines', () => {
	const note = 'Each mark stands for a harbour and shows what was said of it. '.repeat(6).trim();
	const $ = parse({ notes: [note] });
	const lines = $('text').last().find('tspan').toArray();
	expect(lines.length).toBeGreaterThan(2);
	expect(lines.map((el) => $(el).text()).join(' ')).toBe(note);
});

test('what an editor writes stays text', () => {
	const title = '</text><script>alert("&")</script>';
	const { svg } = writePicture(picture({ title }));
	expect(svg).not.toContain('<script');
	const $ = load(svg, { xml: true });
	expect($('title').text()).toBe(title);
	expect($('svg svg text').text()).toBe('Quay & <Sons>');
});

test('the same picture is the same text', () => {
	expect(writePicture(picture())).toEqual(writePicture(picture()));
});

test('a picture needs nothing besides itself', () => {
	const { svg } = writePicture(picture());
	expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
		/https?:|url\(|@import/,
	);
});
