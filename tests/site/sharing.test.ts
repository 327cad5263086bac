import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from './ledger.ts';
import { listFiles, readPages } from './pages.ts';

const pages = readPages();
const { address } = readSite();
const told = pages.filter(({ path }) =>
	/^(|(stories|places|claims|disagreements)\/[\w-]+\/|map\/((?!picture\b)[\w-]+\/)?)$/.test(path),
);
const read = ($: (typeof pages)[number]['$'], name: string) =>
	$(`meta[property="og:${name}"]`).attr('content');

test('the front page, each story, place, claim and disagreement, and each map has a picture for links on other sites', () => {
	expect(told.length).toBeGreaterThan(400);
	const files = told.map(({ path, $ }) => {
		const image = read($, 'image') ?? '';
		expect(image, path).toBe(`${address}share/${path.replace(/\/$/, '') || 'front'}.png`);
		return image.slice(address.length);
	});
	const there = listFiles(inject('site')).filter((file) => file.startsWith('share/'));
	expect(there).toEqual(files.sort());
});

test('a list is shared with the picture of the front page, that of places with the map', () => {
	const lists = ['stories', 'claims', 'actors', 'sources', 'disagreements', 'timeline'];
	const shared = [...lists, 'places'].map((list) => {
		const page = pages.find(({ path }) => path === `${list}/`)!;
		return read(page.$, 'image');
	});
	const front = `${address}share/front.png`;
	expect(shared).toEqual([...lists.map(() => front), `${address}share/map.png`]);
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
		if (/^(claims|disagreements)/.test(path)) expect(alt).toMatch(/[.?] .+: .+[.?!”]$/);
		else expect(alt).toMatch(/[.?] (A map: .*\d{4}|Maps: .*\d{4}|Numbers: .*\d).*\.$/);
	}
});

/** What readers of a link see where Mastodon, Slack and WhatsApp show one: by their public descriptions. */
test('a link to any page has what the previews of other sites need', () => {
	const faults = pages.flatMap(({ path, $ }) => {
		if (!$('link[rel=canonical]').attr('href') || /^(embed|guide)\//.test(path)) return [];
		const charset = $.html().slice(0, 1024).includes('<meta charset="utf-8">');
		const whole = ['title', 'description', 'url', 'type', 'site_name'].every((name) =>
			read($, name),
		);
		const image = read($, 'image');
		const isWhole =
			image === undefined ||
			(/^https:\/\//.test(image) &&
				['image:width', 'image:height', 'image:alt'].every((name) => read($, name)) &&
				$('meta[name="twitter:card"]').attr('content') === 'summary_large_image' &&
				readFileSync(join(inject('site'), image.slice(address.length))).length < 300_000);
		return charset && whole && isWhole ? [] : [path];
	});
	expect(faults).toEqual([]);
});

test('the picture of a claim names who makes it, and how it stands', () => {
	const claims = told.filter(({ path }) => path.startsWith('claims/'));
	for (const { path, $ } of claims)
		expect(read($, 'image:alt'), path).toMatch(/^.+: .+ How it stands: [A-Z].+/);
});
