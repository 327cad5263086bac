import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sharp from 'sharp';
import { listLetters } from '../../src/lib/font/charset.ts';
import { buildWhole, remove } from './build.ts';
import { writeNewsroom } from './newsroom.ts';
import { listFiles, readPages, toWords, type Page } from './pages.ts';

/** A newsroom’s own folder lies beside the project, where no package is found from within. */
const home = mkdtempSync(join(tmpdir(), 'newsroom-'));
const content = join(home, 'content');
let [folder, pages]: [string, Page[]] = ['', []];

beforeAll(async () => {
	writeNewsroom(content);
	folder = await buildWhole({
		content,
		pages: ['stories', 'guide', 'places', 'data', '[icon].png.ts', '[mark].ico.ts'],
	});
	pages = readPages(folder);
});
afterAll(() => {
	if (folder) remove(folder);
	rmSync(home, { recursive: true });
});

const read = (path: string) => pages.find((page) => page.path === path)!;

test('a block of an investigation’s own shows its words and the records that it names', () => {
	const { $ } = read('stories/the-missing-pages/');
	const figure = $('figure.page');
	expect(toWords(figure.find('figcaption').text()).trim()).toBe(
		'Page 40 of Salt Quay Harbour Board, "Weighing-room ledger, 1987: "mended" & <i>bound</i> again", 4 March 2019 (torn)',
	);
	expect(figure.children('p').text()).toBe('Forty barrels, signed for by the chair.');
	const links = figure
		.find('a')
		.toArray()
		.map((link) => $(link).attr('href'));
	expect(links).toEqual([
		'/sources/ledger-1987/',
		'/actors/mirta-olivar/',
		'/places/puerto-ceniza/',
		'/places/bahia-lirio/',
	]);
});

test('its style is in the pages that hold it, by their policy, and in no other', () => {
	const isStyled = ({ $ }: Page) =>
		$('style').text().includes('padding:1rem') && $('figure.page').length > 0;
	expect(
		pages
			.filter(isStyled)
			.map(({ path }) => path)
			.sort(),
	).toEqual(['guide/', 'stories/the-missing-pages/']);
	const { $ } = read('places/puerto-ceniza/');
	expect($('style').text()).not.toMatch(/\.page\[/);
});

test('the guide lists it with what it needs, and how it is written', () => {
	const { $ } = read('guide/');
	const section = $('[aria-labelledby="block-ledgerpage"]');
	const told = section.find('p.measure').first().text();
	expect(told).toBe('Where a reader should see what one page of a ledger holds.');
	expect(
		section
			.find('dt code')
			.toArray()
			.map((code) => $(code).text()),
	).toEqual([...['source', 'page', 'places', 'state']]);
	expect(section.find('pre').text()).toContain('<LedgerPage source="ledger-1987" page="40"');
	expect(section.find('figure.page')).toHaveLength(1);
});

test('the logo stands in the header as a picture that is no drawing, for each ground, and says the title', async () => {
	const { $ } = read('guide/');
	const picture = $('header .title picture');
	const img = picture.find('img');
	expect([img.attr('alt'), img.attr('width'), img.attr('height')]).toEqual([
		...['The Salt Quay Ledger', '96', '32'],
	]);
	const source = picture.find('source');
	expect(source.attr('media')).toBe('screen and (prefers-color-scheme: dark)');
	const colours = [img, source].map(async (element) => {
		const files = (element.attr('srcset') ?? '').split(', ').map((one) => one.split(' ')[0] ?? '');
		const sizes = files.map(async (file) => {
			const { data, info } = await sharp(readFileSync(join(folder, file)))
				.raw()
				.toBuffer({ resolveWithObject: true });
			return [info.width, info.height, data.subarray(0, 3).toString('hex')];
		});
		return Promise.all(sizes);
	});
	expect(await Promise.all(colours)).toEqual(
		['112233', 'ddeeff'].map((colour) => [32, 64, 96].map((high) => [3 * high, high, colour])),
	);
});

test('its favicon is the mark of the site, as a drawing and as pictures, in place of ours', async () => {
	expect(readFileSync(join(folder, 'favicon.svg'), 'utf8')).toContain('viewBox="0 0 64 64"');
	for (const [name, size] of [
		['favicon.png', 96],
		['apple-touch-icon.png', 180],
		['favicon.ico', 48],
	] as const) {
		const bytes = readFileSync(join(folder, name));
		// An icon is a header and a picture.
		const { data, info } = await sharp(name.endsWith('.ico') ? bytes.subarray(22) : bytes)
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		expect([info.width, info.height, data.subarray(0, 3).toString('hex')]).toEqual([
			...[size, size, 'cc0000'],
		]);
	}
});

test('its own typefaces are cut to the letters that it uses, and what stands in for them has their measures', () => {
	const css = read('guide/').$('style').text();
	const named = listFiles(folder).filter((file) => file.endsWith('.woff2'));
	expect(named.map((file) => basename(file).split('.')[0]).sort()).toEqual([
		...['bold', 'italic', 'sans', 'sans-bold', 'text'],
	]);
	const used = new Set(readFileSync(join(content, 'stories/the-missing-pages.mdx'), 'utf8'));
	for (const file of named) {
		const letters = listLetters(readFileSync(join(folder, file)));
		expect(
			[...used].filter((one) => /[a-z]/i.test(one) && !letters.has(one.codePointAt(0)!)),
		).toEqual([]);
		expect(letters.size, file).toBeLessThan(200);
	}
	// Tinos is as wide as Times, which so needs no other size: 89.1 and 21.6 per cent of an em above and below the line.
	expect(css).toMatch(
		/Newsreader Times[^}]*size-adjust:100(?:\.0)?%[^}]*ascent-override:89\.1%[^}]*descent-override:21\.6%/,
	);
	expect(css).not.toMatch(/font-family:.?Public Sans Roboto/);
});
