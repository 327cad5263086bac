import { load } from 'cheerio';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readAddress } from './address.ts';
import { readLedger, select } from './ledger.ts';
import { findFaults, isFrame, readPages, readText, toWords, type Page } from './pages.ts';

const pages = readPages();
const address = readAddress();
const base = new URL(address).pathname;
const byPath = new Map(pages.map((page) => [page.path, page]));
const frames = pages.filter(({ path }) => isFrame(path) && !path.startsWith('embed/map/'));
const ledger = readLedger();
const claims = frames.filter(({ path }) => path.startsWith('embed/claims/'));
const readJson = (path: string) => JSON.parse(readFileSync(join(inject('site'), path), 'utf8'));
const oembed = ({ $ }: Page) => $('link[type="application/json+oembed"]').attr('href') ?? '';
const homeOf = ({ path }: Page) => byPath.get(path.slice('embed/'.length))!;

test('each claim and place, the timeline, and each story with a figure of its own can be framed', () => {
	const due = (['claims', 'places'] as const).flatMap((collection) =>
		select(ledger, collection).map(({ id }) => `embed/${collection}/${id}/`),
	);
	const stories = select(ledger, 'stories')
		.filter(({ body }) => /<(Beats|Figures|Timeline)\b/.test(body ?? ''))
		.map(({ id }) => `embed/stories/${id}/`);
	expect(stories.length).toBeGreaterThan(3);
	expect(frames.map(({ path }) => path).sort()).toEqual(
		[...due, ...stories, 'embed/timeline/'].sort(),
	);
});

test('a page that can be framed, and its frame, name a file by oEmbed whose code shows that frame', () => {
	const faults = findFaults(frames, (page) => {
		const [own, told] = [page, homeOf(page)].map(oembed);
		const said = readJson(own!.slice(address.length));
		const frame = load(said.html)('iframe');
		const title = toWords(page.$('h1').text());
		return [
			...(own === `${address}${page.path}oembed.json` && told === own ? [] : [`${told}`]),
			...(said.version === '1.0' && said.type === 'rich' ? [] : ['another form']),
			...(frame.attr('src') === address + page.path ? [] : [`it frames ${frame.attr('src')}`]),
			...(Number(frame.attr('height')) >= said.height && said.height >= 100 ? [] : ['height']),
			...(toWords(frame.attr('title') ?? '') === title && toWords(said.title) === title
				? []
				: [`it is called ${said.title}`]),
			...(homeOf(page).$('.citation pre').last().text() === said.html ? [] : ['other code']),
		];
	});
	expect(faults).toEqual([]);
});

test('a frame leads to the page that shows the same, is found as that, and names the site, its day and its licence', () => {
	const site = byPath.get('')!.$('meta[property="og:site_name"]').attr('content')!;
	const faults = findFaults(frames, (page) => {
		const { $, path } = page;
		const home = path.slice('embed/'.length);
		const foot = readText(page, 'footer');
		return [
			...($('base').attr('target') === '_top' ? [] : ['links stay in it']),
			...($('h1 a').attr('href') === base + home ? [] : ['no way back']),
			...($('link[rel=canonical]').attr('href') === address + home ? [] : ['canonical']),
			...($('meta[name=robots]').attr('content') === 'noindex' ? [] : ['it is to be found']),
			...($('script, style[src], link[rel=stylesheet]').length === 0 ? [] : ['a script']),
			...(foot.includes(site) && /Last checked|last checked/.test(foot) ? [] : [foot]),
			...($('footer a[rel~=license]').length === 1 ? [] : ['no licence']),
		];
	});
	expect(faults).toEqual([]);
});

test('a framed claim has its speaker, its standing, and its answer or why there is none', () => {
	const names = new Map(select(ledger, 'actors').map(({ id, data }) => [id, data.name]));
	const all = select(ledger, 'claims');
	const faults = findFaults(claims, (page) => {
		const { data, id } = all.find((one) => page.path === `embed/claims/${one.id}/`)!;
		const replies = all.filter(({ data: { answers = [], answersInGeneral = [] } }) =>
			[...answers, ...answersInGeneral].includes(id),
		);
		const text = readText(page, 'main');
		const answered = replies.some(({ data: { speaker, statement } }) =>
			text.includes(toWords(`${names.get(speaker)}: ${statement}`)),
		);
		const why = toWords(data.noReply ?? 'We know of no reply.');
		return [
			...(readText(page, 'h1') === toWords(`${names.get(data.speaker)}: ${data.statement}`)
				? []
				: [readText(page, 'h1')]),
			...(page.$('main section').first().find('a.standing').length === 1 ? [] : ['no standing']),
			...((replies.length > 0 ? answered : text.includes(why)) ? [] : ['no answer']),
		];
	});
	expect(faults).toEqual([]);
});

test('no claim stands in a frame without whoever says so', () => {
	const speakers = select(ledger, 'actors').map(({ data }) => toWords(data.name));
	const faults = findFaults(claims, (page) =>
		page
			.$('.said a')
			.toArray()
			.map((el) => toWords(page.$(el).text()))
			.filter((text) => !speakers.some((name) => text.startsWith(`${name}: `))),
	);
	expect(faults).toEqual([]);
});

test('a framed page weighs at most 10 kB', () => {
	const weigh = (path: string) => statSync(join(inject('site'), path, 'index.html.br')).size;
	const heavy = frames.filter(({ path }) => weigh(path) > 10_000);
	expect(heavy.map(({ path }) => path)).toEqual([]);
});
