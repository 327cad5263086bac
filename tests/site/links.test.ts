import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isWithin } from '../../src/lib/bounds.ts';
import { makeId } from '../../src/lib/id.ts';
import { readLedger, readSite, select } from './ledger.ts';
import { findFaults, isFrame, readPages } from './pages.ts';
import { readAddress, readMoved, resolveLink } from './address.ts';

const folder = inject('site');
const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const address = readAddress();

test('every link within the site arrives, at its fragment too', () => {
	const faults = findFaults(pages, (page) =>
		page
			.$('a[href], link[href], area[href]')
			.toArray()
			.map((el) => page.$(el).attr('href')!)
			.flatMap((href) => {
				const target = resolveLink(href, page.path, address);
				if (!target) return [];
				const found = byPath.get(target.path);
				if (!found) return isFile(target.path) ? [] : [`${href} leads nowhere`];
				if (!target.fragment) return [];
				const ids = found.$(`[id="${target.fragment}"]`).length;
				return ids === 1 ? [] : [`${href}: ${ids} elements have that id`];
			}),
	);
	expect([...new Set(faults)]).toEqual([]);
});

test('no link names a file where the page’s address is meant, or this machine', () => {
	const faults = findFaults(pages, (page) =>
		page
			.$('body a[href]')
			.toArray()
			.map((el) => page.$(el).attr('href')!)
			.filter((href) => /index\.html|^https?:\/\/(localhost|127\.)/.test(href)),
	);
	expect(faults).toEqual([]);
});

test('every page can be reached from the front page, but one that has moved', () => {
	const reached = new Set(['']);
	const queue = [''];
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		const page = byPath.get(path);
		page?.$('body a[href]').each((_, el) => {
			const target = resolveLink(page.$(el).attr('href')!, page.path, address);
			if (!target || reached.has(target.path)) return;
			reached.add(target.path);
			queue.push(target.path);
		});
	}
	const orphans = pages.map(({ path }) => path).filter((path) => !reached.has(path));
	expect(orphans.sort()).toEqual(['404.html', ...readMoved().keys()].sort());
});

test('every page leads back to the front page and on to the map, the claims and the sources', () => {
	const whole = pages.filter(({ path }) => !isFrame(path));
	const faults = findFaults(whole, (page) => {
		const targets = page
			.$('body a[href]')
			.toArray()
			.map((el) => resolveLink(page.$(el).attr('href')!, page.path, address)?.path);
		return ['', 'map/', 'claims/', 'sources/'].filter((path) => !targets.includes(path));
	});
	expect(faults).toEqual([]);
});

test('no id stands twice on a page', () => {
	const faults = findFaults(pages, ({ $ }) => {
		const ids = $('[id]')
			.toArray()
			.map((el) => $(el).attr('id')!);
		return ids.filter((id, i) => ids.indexOf(id) !== i);
	});
	expect(faults).toEqual([]);
});

test('a link to another site uses https and sends no referrer', () => {
	const faults = findFaults(pages, ({ $, path }) => {
		const quiet = /no-referrer|same-origin/.test($('meta[name=referrer]').attr('content') ?? '');
		return $('body a[href]')
			.toArray()
			.map((el) => $(el))
			.filter((link) => !resolveLink(link.attr('href')!, path, address))
			.filter((link) => !link.attr('href')!.startsWith('mailto:'))
			.filter(
				(link) =>
					!/^https?:/.test(link.attr('href')!) ||
					!(quiet || /noreferrer/.test(link.attr('rel') ?? '')),
			)
			.map((link) => link.attr('href')!);
	});
	expect(faults).toEqual([]);
});

function isFile(path: string): boolean {
	const file = join(folder, decodeURIComponent(path));
	return existsSync(file) && statSync(file).isFile();
}

/** Whether a page leads to another where a reader sees it. */
function leads(from: string, to: string): boolean {
	return byPath.get(from)!.$(`main a[href$="/${to}"]`).not('foreignObject a').length > 0;
}

test('the closer map of the region is linked from the map, its countries and its places, and leads to them', () => {
	const focus = readSite().focus!;
	const closer = `map/${makeId(focus.title)}/`;
	const near = select(readLedger(), 'places').filter(({ data }) =>
		isWithin(data.position, focus.bounds),
	);
	expect(near).not.toEqual([]);
	const onDrawing = byPath.get('map/')!.$('.notes a');
	expect(onDrawing.toArray().map((el) => el.attribs['href'])).toContain(`/${closer}`);
	expect(byPath.get('map/')!.$(`nav a[href$="/${closer}"]`).length).toBe(1);
	for (const { id, data } of near) {
		const country = `map/${data.country.toLowerCase()}/`;
		expect(leads(`places/${id}/`, closer), id).toBe(true);
		expect(leads(country, closer), country).toBe(true);
		expect(leads(closer, country), country).toBe(true);
		expect(leads(closer, `places/${id}/`), id).toBe(true);
	}
});

test('the closer map of each country is linked from the map and from each of its places', () => {
	for (const { id, data } of select(readLedger(), 'places')) {
		const closer = `map/${data.country.toLowerCase()}/`;
		expect(leads('map/', closer), closer).toBe(true);
		expect(leads(`places/${id}/`, closer), id).toBe(true);
	}
});
