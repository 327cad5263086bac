import { expect, test } from 'vitest';
import { marks } from '../../src/styles/statusmark.ts';
import { isFrame, readPages, toWords } from './pages.ts';

const pages = readPages();
const find = (path: string) => pages.find((page) => page.path === path)!;

/** The links to places in those parts of a page that hold `mark`. */
function listPlaces(path: string, parts: string, mark: (html: string) => boolean): string[] {
	const { $ } = find(path);
	const links = $(parts)
		.toArray()
		.filter((part) => mark($.html(part)) && $(part).find('a[href*="/places/"]').length > 0)
		.map((part) => $(part).find('a[href*="/places/"]').first().attr('href') ?? '');
	return [...new Set(links)].sort();
}

const line = '.country li';
const says = (html: string) => html.includes('weakly sourced');

test('the list of places says of the same ones as the table of the map that they are weakly sourced', () => {
	const inTable = listPlaces('map/', 'main tbody tr', says);
	expect(inTable.length).toBeGreaterThan(3);
	expect(listPlaces('places/', line, says)).toEqual(inTable);
});

test('each of these has dashes in its mark there', () => {
	const weak = listPlaces('places/', line, says);
	const dashed = listPlaces('places/', line, (html) => html.includes('stroke-dasharray'));
	expect(dashed).toEqual(expect.arrayContaining(weak));
});

test('the caption of the map of a status says that places once had it', () => {
	const maps = pages.filter(({ $ }) => $('[data-caption]').length > 0);
	const captions = maps.map(({ path, $ }) => ({ path, text: toWords($('[data-caption]').text()) }));
	const had = captions.filter(({ text }) => text.includes('have this status or had it'));
	const paths = had.map(({ path }) => path);
	expect(paths).toEqual(expect.arrayContaining(['map/denied/', 'embed/map/denied/']));
	expect(paths).not.toEqual(expect.arrayContaining(['map/']));
	expect(captions.length).toBeGreaterThan(had.length);
});

test('a frame of two drawings says over the first that another is below', () => {
	for (const { path, $ } of pages.filter((page) => page.path.startsWith('embed/map/'))) {
		const isSplit = $('.sheet > .drawing:not([hidden])').length > 1;
		expect([path, toWords($('header').text()).includes('the rest is below')]).toEqual([
			path,
			isSplit,
		]);
	}
});

test('no class of a mark is also that of something else: a rule for the one would change the other', () => {
	const names = Object.keys(marks);
	const others = pages.flatMap(({ path, $ }) =>
		$(names.map((name) => `svg g.${name}`).join())
			.toArray()
			.filter(
				(group) => $(group).children('path').length === 0 || $(group).find('circle').length > 0,
			)
			.map((group) => `/${path}: ${$(group).attr('class')}`),
	);
	expect(others).toEqual([]);
});

test('each page says on paper where it is from', () => {
	const whole = pages.filter(
		({ path, $ }) => $('body > footer').length > 0 && !isFrame(path) && path !== '404.html',
	);
	const silent = whole.filter(({ path, $ }) => {
		return !$('body > footer .address').text().endsWith(`/${path}`);
	});
	expect(whole.length).toBeGreaterThan(100);
	expect(silent.map(({ path }) => path)).toEqual([]);
});
