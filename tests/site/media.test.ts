import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { listFiles, readPages } from './pages.ts';
import { sites } from './taken.ts';

const { content } = sites.invented;
const folder = inject('invented');
const pages = readPages(folder);

const read = (path: string) => pages.find((page) => page.path === path)!;
const story = () => read('stories/pictures-of-a-quay/');
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const originals = readdirSync(`${content}/media`).filter((name) => /\.(jpg|png)$/.test(name));

test('no published picture holds what a camera wrote into the original, and no original is published', async () => {
	const camera = await sharp(`${content}/media/Old-Quay.jpg`).metadata();
	expect(camera.exif?.toString('latin1')).toContain('Invented Camera');
	const hashes = originals.map((name) => hash(readFileSync(join(content, 'media', name))));
	const made = listFiles(folder).filter((name) => /\.(jpe?g|png|webp|avif)$/.test(name));
	const ours = made.filter((name) => /quay|letter/i.test(name));
	expect(ours.length).toBeGreaterThan(20);
	for (const name of made) {
		const bytes = readFileSync(join(folder, name));
		const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
		expect([name, exif, xmp, iptc, icc]).toEqual([name, ...Array(4).fill(undefined)]);
		expect(bytes.includes('Invented Camera'), name).toBe(false);
		expect(hashes, name).not.toContain(hash(bytes));
	}
});

test('every picture has its size, its alternative text and formats that are there', () => {
	const found = pages.flatMap(({ $ }) =>
		$('picture')
			.toArray()
			.map((picture) => $(picture)),
	);
	expect(found.length).toBeGreaterThan(8);
	for (const picture of found) {
		const image = picture.find('img');
		for (const name of ['width', 'height']) expect(Number(image.attr(name))).toBeGreaterThan(100);
		expect(image.attr('alt')).toMatch(/\.$/);
		const types = picture
			.find('source')
			.toArray()
			.map((source) => source.attribs['type']);
		expect(types).toEqual(['image/avif', 'image/webp']);
		const sets = picture
			.find('source')
			.toArray()
			.map((source) => source.attribs['srcset']!);
		const named = sets.flatMap((set) => set.split(', ').map((one) => one.split(' ')[0]!));
		for (const file of [image.attr('src')!, ...named])
			expect(readFileSync(join(folder, file)).length).toBeGreaterThan(100);
	}
});

test('a picture says what a reader should know of it, who made it, and where it is from', () => {
	const { $ } = story();
	const figure = $('article > figure').first();
	expect(figure.find('img').attr('alt')).toBe(
		'Five barrels stand on a stone quay, and a boat lies in front of it.',
	);
	expect(figure.find('img').attr('loading')).toBeUndefined();
	expect(figure.find('figcaption').text().replace(/\s+/g, ' ').trim()).toBe(
		'The quay at Puerto Ceniza, as the letter tells of it. Drawn for tests: no such place was seen. The Salt Quay Desk, June 2019 · CC BY-SA 4.0 · from Shore Watch, July 2019 · About this file',
	);
	const links = figure
		.find('a')
		.toArray()
		.map((link) => link.attribs['href']);
	expect(links.slice(1)).toEqual(['/sources/shore-letter-2019/', '/media/old-quay/']);
});

test('what is graphic stands behind a click, and is shown to no other site', () => {
	const { $ } = story();
	const fold = $('details.graphic:not([open])');
	expect(fold.find('summary').text()).toBe(
		'Open to see a graphic picture: Two barrels stand on a dark quay.',
	);
});

test('a page of a paper has its words below it, and leads to the file with its size', () => {
	const { $ } = story();
	const figure = $('figure:has([data-file][href$=".pdf"])');
	expect(figure.find('img').attr('alt')).toBe(
		'Page 2. A handwritten letter with a round seal at its head.',
	);
	const words = figure
		.find('details p')
		.toArray()
		.map((p) => $(p).text().trim());
	expect(words).toEqual([
		'The barrels went over the side at night.',
		'I counted forty, then I stopped.',
	]);
	expect(figure.find('[data-file]').text().trim()).toBe('The file (PDF, 426 bytes)');
});

test('a sound and a video load nothing before they are played, and are there in words', () => {
	const { $ } = story();
	for (const player of ['audio', 'video']) expect($(player).attr('preload')).toBe('none');
	expect($('video track').attr()).toMatchObject({ kind: 'captions', srclang: 'en-GB' });
	expect($('figure:has(audio) details p').text().trim()).toBe('A horn sounds once.');
	const said = $('figure:has(video) details p')
		.toArray()
		.map((p) => $(p).text().trim());
	expect(said.map((line) => line.replace(/\s+/g, ' '))).toEqual([
		'0:00 A barrel rolls over the quay.',
		'0:01 (Waves.)',
	]);
});

test('only pages that play something may load what is played, from the site itself', () => {
	const allowed = pages.filter(({ html }) => html.includes("media-src 'self'"));
	const played = ['guide/', 'media/night-film/', 'media/the-call/', 'stories/pictures-of-a-quay/'];
	expect(allowed.map(({ path }) => path).sort()).toEqual(played);
	for (const { $, path } of pages) expect($('[style]').length, path).toBe(0);
});

test('the picture that a story begins with is the one for sharing, in the shape that is asked for', async () => {
	const { $ } = story();
	const address = $('meta[property="og:image"]').attr('content')!;
	expect(address).toMatch(/^https:\/\/salt-quay\.example\/_astro\/Old-Quay\..*\.jpg$/);
	const file = join(folder, new URL(address).pathname);
	expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
	const told = JSON.parse($('script[type="application/ld+json"]').text())['@graph'];
	expect(told.find((one: Record<string, unknown>) => one['image']).image.url).toBe(address);
});

test('each file has a page of its own and a row in the data, with the SHA-256 of the original', () => {
	const rows = csvParse(new TextDecoder().decode(readFileSync(join(folder, 'data/media.csv'))));
	expect(rows).toHaveLength(6);
	for (const { id, file, sha256, page } of rows) {
		expect(sha256).toBe(hash(readFileSync(join(content, 'media', file!))));
		expect(page).toBe(`https://salt-quay.example/media/${id}/`);
		const { $ } = read(`media/${id}/`);
		expect($('main').text()).toContain(sha256);
		expect($('a[href="/stories/pictures-of-a-quay/"]').length).toBeGreaterThan(0);
	}
});
