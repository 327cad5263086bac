import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from './ledger.ts';
import { listFiles, readPages } from './pages.ts';

const pages = readPages();
const { address } = readSite();
const told = pages.filter(({ path }) =>
	/^(|(stories|places)\/[\w-]+\/|map\/[a-z]{2}\/)$/.test(path),
);
const read = ($: (typeof pages)[number]['$'], name: string) =>
	$(`meta[property="og:${name}"]`).attr('content');

test('the front page, each story, each place and each country has a picture for links on other sites', () => {
	expect(told.length).toBeGreaterThan(60);
	const files = told.map(({ path, $ }) => {
		const image = read($, 'image') ?? '';
		expect(image, path).toBe(`${address}share/${path.replace(/\/$/, '') || 'front'}.png`);
		return image.slice(address.length);
	});
	const there = listFiles(inject('site')).filter((file) => file.startsWith('share/'));
	expect(there).toEqual(files.sort());
});

test('a picture for links is 1200 by 630 pixels, as its page says, and weighs less than 100 kB', () => {
	for (const { $ } of told) {
		const png = readFileSync(join(inject('site'), read($, 'image')!.slice(address.length)));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		expect([read($, 'image:width'), read($, 'image:height')]).toEqual(['1200', '630']);
		expect(png.length).toBeLessThan(100_000);
	}
});

test('a picture for links is told in words that begin with its headline', () => {
	for (const { path, $ } of told) {
		const alt = read($, 'image:alt')!;
		const headline = path === '' ? $('h1').text() : read($, 'title')!;
		expect(alt.startsWith(headline.trim()), `${path}: ${alt}`).toBe(true);
		expect(alt).toMatch(/\. (A map: .*\d{4}|Maps: .*\d{4}|Numbers: .*\d).*\.$/);
	}
});
