import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readAddress, resolveLink } from './address.ts';
import { readHeaders } from './headers.ts';
import { findFaults, isFrame, readPages, readText } from './pages.ts';

const folder = inject('site');
const pages = readPages();
const address = readAddress();
const base = new URL(address).pathname;
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Each showing of the map, and each that is made to be framed. */
const maps = pages.filter(({ path }) => /^map\/([^/]+\/)?$/.test(path) && !/picture\/$/.test(path));
const frames = pages.filter(({ path }) => path.startsWith('embed/map/'));

/** The frame that a piece of code makes. */
function readFrame(code: string) {
	const frame = load(code)('iframe');
	const { path } = resolveLink(frame.attr('src')!, '', address)!;
	return { path, title: frame.attr('title'), number: frame.length };
}

test('every showing of the map has a page that can be framed, which leads back to it', () => {
	expect(maps.length).toBeGreaterThan(10);
	expect(frames.map(({ path }) => path)).toEqual(maps.map(({ path }) => `embed/${path}`));
	const faults = findFaults(maps, ({ path, $ }) => {
		const frame = byPath.get(`embed/${path}`)!;
		// A frame has one size of marks more.
		const marks = (page: typeof $) => [
			...new Set(
				page('main svg a[data-id]')
					.toArray()
					.map((el) => page(el).attr('data-id')),
			),
		];
		return [
			...(frame.$('h1').text() === $('h1').text() ? [] : ['another title']),
			...(frame.$('a:has(h1)').attr('href') === base + path ? [] : ['no way back']),
			...(frame.$('link[rel=canonical]').attr('href') === address + path ? [] : ['canonical']),
			...(String(marks(frame.$)) === String(marks($)) ? [] : ['other marks']),
		];
	});
	expect(faults).toEqual([]);
});

test('beside every map stands the code that shows just this map elsewhere', () => {
	const faults = findFaults(maps, ({ path, $ }) => {
		const code = $('details textarea[readonly]').text();
		const frame = readFrame(code);
		return [
			...(frame.path === `embed/${path}` ? [] : [`it frames ${frame.path}`]),
			...(frame.title === $('h1').text() ? [] : [`it is called ${frame.title}`]),
			...(load(code)('body').text().trim() ? ['more than a frame'] : []),
		];
	});
	expect(faults).toEqual([]);
});

test('every map names a file that tells others how to embed it, with all that oEmbed asks of rich content', () => {
	for (const { path, $ } of maps) {
		const link = $('link[rel=alternate][type="application/json+oembed"]');
		expect(link.attr('title')).toBe($('h1').text());
		expect(link.attr('href')).toBe(`${address}embed/${path}oembed.json`);
		const said = JSON.parse(readFileSync(join(folder, `embed/${path}oembed.json`), 'utf8'));
		expect(said).toEqual({
			version: '1.0',
			type: 'rich',
			title: $('h1').text(),
			author_name: expect.any(String),
			author_url: address,
			provider_name: expect.any(String),
			provider_url: address,
			cache_age: expect.any(Number),
			html: $('details textarea[readonly]').text(),
			width: expect.any(Number),
			height: expect.any(Number),
		});
		expect(readFrame(said.html)).toMatchObject({ path: `embed/${path}`, number: 1 });
	}
});

test('whoever follows a link leaves the frame, save to another day', () => {
	const faults = findFaults(frames, ({ $ }) => {
		const root = $('base');
		const inside = $('a[target]:not(nav.time a), nav.time a:not([target=_self])');
		return [
			...(root.length === 1 && root.attr('target') === '_top' ? [] : ['no base']),
			...(root.attr('href') === undefined ? [] : ['a base with an address']),
			...inside.toArray().map((el) => $.html(el)),
			...$('nav.time a')
				.toArray()
				.map((el) => $(el).attr('href')!)
				.filter((href) => !href.startsWith(`${base}embed/map/`)),
		];
	});
	expect(faults).toEqual([]);
});

test('a framed map says what it is not, where it comes from, and where its table and sources are', () => {
	const note = readText(byPath.get('map/')!, '.note');
	const faults = findFaults(frames, (page) => {
		const foot = readText(page, 'footer');
		const path = page.path.slice('embed'.length);
		return [
			...(foot.includes(note) ? [] : ['no note']),
			...(readText(page, '.credit').includes(
				page.$('meta[property="og:site_name"]').attr('content')!,
			)
				? []
				: ['no name']),
			...(page.$(`.credit a[href$="${path}#table"]`).length === 1 ? [] : ['no table']),
		];
	});
	expect(faults).toEqual([]);
});

test('hosts that read _headers let others frame the embedded maps, and nothing else', () => {
	const send = readHeaders(folder);
	const faults = pages.flatMap(({ path }) =>
		[path, path.replace(/(^|\/)$/, '$1index.html')].flatMap((at) => {
			const sent = send(base + at);
			const policies = sent.filter(([name]) => name === 'Content-Security-Policy');
			const old = sent.filter(([name]) => name === 'X-Frame-Options').map(([, value]) => value);
			const isOpen = isFrame(path);
			const due = isOpen ? 'frame-ancestors *' : "frame-ancestors 'none'";
			return [
				...(policies.length === 1 && policies[0]?.[1].endsWith(`; ${due}`)
					? []
					: [`${at}: ${policies}`]),
				...(String(old) === (isOpen ? '' : 'DENY') ? [] : [`${at}: X-Frame-Options ${old}`]),
				...(sent.some(([name, value]) => name === 'Referrer-Policy' && value === 'no-referrer')
					? []
					: [`${at}: it tells where a reader came from`]),
			];
		}),
	);
	expect(faults).toEqual([]);
});
