import { expect, test } from 'vitest';
import { listSources, select } from './ledger.ts';
import { readText, toWords } from './pages.ts';
import { ledger, listLinks, locate, pages } from './record.ts';

test('a source lists every record that rests on it', () => {
	const faults = ledger.flatMap((record) =>
		listSources(record).flatMap((id) => {
			const page = pages.get(`sources/${id}/`)!;
			const { collection } = record;
			const link =
				collection === 'pages' ? record.id.replace('front', '') : `${collection}/${record.id}`;
			return listLinks(page).has(link) ? [] : [`/${page.path} does not lead to ${link}`];
		}),
	);
	expect([...new Set(faults)]).toEqual([]);
});

test('an event, a place and a side of a disagreement each lead to the sources they rest on', () => {
	const faults = [
		...select(ledger, 'events'),
		...select(ledger, 'places'),
		...select(ledger, 'disagreements'),
	].flatMap((record) => {
		const { page, part } = locate(record);
		const links = listLinks(page, part);
		return listSources(record)
			.filter((id) => !links.has(`sources/${id}`))
			.map((id) => `/${page.path} (${record.id}) does not lead to sources/${id}`);
	});
	expect(faults).toEqual([]);
});

test('the page of a place leads to the text of each of its sources that has an address, on paper too', () => {
	const linkOf = new Map(select(ledger, 'sources').map(({ id, data }) => [id, data['link']]));
	const listed = select(ledger, 'places').flatMap(({ id }) => {
		const { $, path } = pages.get(`places/${id}/`)!;
		const lines = $('details:has(#sources-for-this-place) li').toArray();
		return lines.map((line) => {
			const source = /\/sources\/([^/]+)\/$/.exec($(line).find('a').attr('href')!)![1]!;
			const text = $(line).find('a[rel="external"]').attr('href');
			return { path, source, text, due: linkOf.get(source) };
		});
	});
	expect(listed.length).toBeGreaterThan(100);
	expect(listed.filter(({ text, due }) => text !== due)).toEqual([]);
});

test('a source says who published it, how its date is known, its tier, and whether we read all of it', () => {
	const faults = select(ledger, 'sources').flatMap((source) => {
		const { page } = locate(source);
		const text = readText(page, 'main');
		const { publisher, title, description, dated, consulted, noLink, notArchived, note } =
			source.data;
		const words = [publisher, title, description, dated, noLink, notArchived, note]
			.filter(Boolean)
			.map(toWords);
		return [
			...words.filter((part) => !text.includes(part)),
			...(text.toLowerCase().includes(consulted) ? [] : [consulted]),
		].map((missing) => `/${page.path} lacks ${missing}`);
	});
	expect(faults).toEqual([]);
});

test('whatever is weakly sourced says so, and why', () => {
	const weak = ledger.filter(({ data }) => data.weak);
	expect(weak).not.toEqual([]);
	const faults = weak.filter((record) => {
		const { page, part } = locate(record);
		return !readText(page, part).includes(toWords(record.data.weak));
	});
	expect(faults.map(({ file }) => file)).toEqual([]);
});

test('a weakly sourced place is marked so in every list of places', () => {
	const weak = select(ledger, 'places').filter(({ data }) => data.weak);
	const faults = ['places/', 'map/'].flatMap((path) => {
		const { $ } = pages.get(path)!;
		return weak
			.filter(({ id }) => {
				const links = $(`main a[href$="/places/${id}/"]`).filter(
					(_, el) => !$(el).closest('svg').length,
				);
				return !/weak/i.test(links.closest('tr, li').text());
			})
			.map(({ id }) => `/${path}: ${id}`);
	});
	expect(faults).toEqual([]);
});

test('a story shows each of its corrections, and the corrections page all of them', () => {
	for (const story of select(ledger, 'stories'))
		for (const { was, now } of story.data.corrections ?? [])
			for (const path of [`stories/${story.id}/`, 'corrections/']) {
				const text = readText(pages.get(path)!, 'main');
				expect(text).toContain(toWords(was));
				expect(text).toContain(toWords(now));
			}
});
